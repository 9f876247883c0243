// Where words may stand so that they hide nobody. Law: pure; they stay where they are as long as there is room.

export interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function roomAround(x: number, y: number, width: number, height: number): Room {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

export function overlaps(a: Room, b: Room): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** @returns which of the rooms to take: the one of before while it is free, else the first free one, else the first. */
export function chooseRoom(rooms: readonly Room[], taken: readonly Room[], before: number): number {
  const isFree = (room: Room | undefined) =>
    room !== undefined && taken.every((other) => !overlaps(room, other));
  if (isFree(rooms[before])) return before;
  return Math.max(0, rooms.findIndex(isFree));
}
