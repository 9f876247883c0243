// Draws the section from the caller to the tower on a 2D canvas: ground, river, and the straight line over them.
// Law: heights keep their order and the far end its place; the line is amber only while the phone has service.
import type { HudState } from '../../app/hud.ts';

type Profile = HudState['profile'];

/** Height of the phone above the ground in the chart, in meters. */
const PHONE_METERS = 6;
const HEADROOM_METERS = 20;
const FOOTROOM_METERS = 30;
const SIDE_PX = 8;
const FOOT_PX = 6;
const HEAD_PX = 16;

const AMBER = '#FFB054';
const BONE = '#D8D4C6';
const WATER = '#8FB2C6';

interface Chart {
  readonly pen: CanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  readonly x: (index: number) => number;
  readonly y: (meters: number) => number;
  readonly lowest: number;
  readonly highest: number;
}

export function drawSection(canvas: HTMLCanvasElement, profile: Profile, isOnline: boolean): void {
  const chart = openChart(canvas, profile);
  if (!chart) return;
  fillGround(chart, profile);
  strokeGround(chart, profile);
  strokeWater(chart, profile);
  strokeLine(chart, profile, isOnline);
}

function openChart(canvas: HTMLCanvasElement, profile: Profile): Chart | null {
  const { clientWidth: width, clientHeight: height } = canvas;
  const pen = canvas.getContext('2d');
  if (!pen || width === 0 || height === 0 || profile.heights.length < 2) return null;
  const density = Math.min(3, globalThis.devicePixelRatio || 1);
  const pixelsWide = Math.round(width * density);
  const pixelsHigh = Math.round(height * density);
  if (canvas.width !== pixelsWide) canvas.width = pixelsWide;
  if (canvas.height !== pixelsHigh) canvas.height = pixelsHigh;
  pen.setTransform(density, 0, 0, density, 0, 0);
  pen.clearRect(0, 0, width, height);
  const lowest = Math.min(...profile.heights) - FOOTROOM_METERS;
  const highest = Math.max(profile.towerTopMeters, ...profile.heights) + HEADROOM_METERS;
  const last = profile.heights.length - 1;
  return {
    pen,
    width,
    height,
    lowest,
    highest,
    x: (index) => SIDE_PX + ((width - 2 * SIDE_PX) * index) / last,
    y: (meters) =>
      height - FOOT_PX - ((height - FOOT_PX - HEAD_PX / 2) * (meters - lowest)) / (highest - lowest),
  };
}

function traceGround({ pen, x, y }: Chart, { heights }: Profile): void {
  heights.forEach((meters, index) => {
    if (index === 0) pen.moveTo(x(0), y(meters));
    else pen.lineTo(x(index), y(meters));
  });
}

function fillGround(chart: Chart, profile: Profile): void {
  const { pen, x, y, width, height, lowest, highest } = chart;
  pen.beginPath();
  traceGround(chart, profile);
  pen.lineTo(x(profile.heights.length - 1), height - FOOT_PX);
  pen.lineTo(x(0), height - FOOT_PX);
  pen.closePath();
  const shade = pen.createLinearGradient(0, 0, 0, height);
  shade.addColorStop(0, 'rgba(94,109,120,.55)');
  shade.addColorStop(1, 'rgba(24,34,44,.25)');
  pen.fillStyle = shade;
  pen.fill();
  pen.save();
  pen.clip();
  pen.strokeStyle = 'rgba(216,212,198,.16)';
  pen.lineWidth = 1;
  pen.beginPath();
  for (let meters = Math.ceil(lowest / 100) * 100; meters < highest; meters += 100) {
    pen.moveTo(0, y(meters));
    pen.lineTo(width, y(meters));
  }
  pen.stroke();
  pen.restore();
}

function strokeGround(chart: Chart, profile: Profile): void {
  const { pen } = chart;
  pen.beginPath();
  traceGround(chart, profile);
  pen.strokeStyle = 'rgba(216,212,198,.85)';
  pen.lineWidth = 1.1;
  pen.stroke();
}

function strokeWater({ pen, x, y }: Chart, { heights, water }: Profile): void {
  pen.beginPath();
  for (let i = 1; i < heights.length; i++) {
    if (water[i] !== 1 || water[i - 1] !== 1) continue;
    pen.moveTo(x(i - 1), y(heights[i - 1] as number) + 1);
    pen.lineTo(x(i), y(heights[i] as number) + 1);
  }
  pen.strokeStyle = WATER;
  pen.lineWidth = 2;
  pen.stroke();
}

function strokeLine({ pen, x, y }: Chart, profile: Profile, isOnline: boolean): void {
  const { heights, towerTopMeters } = profile;
  const last = heights.length - 1;
  const from = y((heights[0] as number) + PHONE_METERS);
  const to = y(towerTopMeters);
  pen.strokeStyle = isOnline ? AMBER : 'rgba(216,212,198,.6)';
  pen.lineWidth = 1.4;
  pen.lineCap = 'round';
  pen.setLineDash([1.5, 3]);
  pen.beginPath();
  pen.moveTo(x(0), from);
  pen.lineTo(x(last), to);
  pen.stroke();
  pen.setLineDash([]);
  pen.strokeStyle = BONE;
  pen.lineWidth = 1;
  pen.beginPath();
  pen.moveTo(x(last), y(heights[last] as number));
  pen.lineTo(x(last), to);
  pen.stroke();
  pen.fillStyle = isOnline ? AMBER : BONE;
  pen.beginPath();
  pen.arc(x(0), from, 2.6, 0, 2 * Math.PI);
  pen.arc(x(last), to, 2, 0, 2 * Math.PI);
  pen.fill();
}
