// Draws the section from the caller to the tower on a 2D canvas: ground, river, the straight line over them, the first
// Fresnel zone around it, and the edge that reaches farthest into it.
// Law: all of it to one scale; the line is amber only while the phone has service.
import type { Section } from '../../app/section.ts';

const HEADROOM_METERS = 20;
const FOOTROOM_METERS = 30;
const SIDE_PX = 8;
const FOOT_PX = 6;
const HEAD_PX = 16;

const PAPER = '#ECE6D6';
const WATER = '#8FB2C6';

interface Chart {
  readonly pen: CanvasRenderingContext2D;
  /** The page's own tokens. */
  readonly amber: string;
  readonly bone: string;
  readonly width: number;
  readonly height: number;
  readonly x: (index: number) => number;
  readonly y: (meters: number) => number;
  readonly lowest: number;
  readonly highest: number;
}

export function drawSection(canvas: HTMLCanvasElement, section: Section, isOnline: boolean): void {
  const chart = openChart(canvas, section);
  if (!chart) return;
  fillGround(chart, section);
  strokeGround(chart, section);
  strokeWater(chart, section);
  fillZone(chart, section, isOnline);
  strokeCut(chart, section);
  strokeLine(chart, section, isOnline);
  markEdge(chart, section);
}

function openChart(canvas: HTMLCanvasElement, section: Section): Chart | null {
  const { clientWidth: width, clientHeight: height } = canvas;
  const pen = canvas.getContext('2d');
  if (!pen || width === 0 || height === 0 || section.heights.length < 2) return null;
  const density = Math.min(3, globalThis.devicePixelRatio || 1);
  const pixelsWide = Math.round(width * density);
  const pixelsHigh = Math.round(height * density);
  if (canvas.width !== pixelsWide) canvas.width = pixelsWide;
  if (canvas.height !== pixelsHigh) canvas.height = pixelsHigh;
  pen.setTransform(density, 0, 0, density, 0, 0);
  pen.clearRect(0, 0, width, height);
  const lowest = Math.min(...section.heights) - FOOTROOM_METERS;
  const highest = Math.max(...section.line, ...section.heights) + HEADROOM_METERS;
  const last = section.heights.length - 1;
  const tokens = getComputedStyle(canvas);
  return {
    pen,
    amber: tokens.getPropertyValue('--amber'),
    bone: tokens.getPropertyValue('--bone'),
    width,
    height,
    lowest,
    highest,
    x: (index) => SIDE_PX + ((width - 2 * SIDE_PX) * index) / last,
    y: (meters) =>
      height - FOOT_PX - ((height - FOOT_PX - HEAD_PX / 2) * (meters - lowest)) / (highest - lowest),
  };
}

function traceGround({ pen, x, y }: Chart, { heights }: Section): void {
  heights.forEach((meters, index) => {
    if (index === 0) pen.moveTo(x(0), y(meters));
    else pen.lineTo(x(index), y(meters));
  });
}

function fillGround(chart: Chart, section: Section): void {
  const { pen, x, y, width, height, lowest, highest } = chart;
  pen.beginPath();
  traceGround(chart, section);
  pen.lineTo(x(section.heights.length - 1), height - FOOT_PX);
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

function strokeGround(chart: Chart, section: Section): void {
  const { pen } = chart;
  pen.beginPath();
  traceGround(chart, section);
  pen.strokeStyle = 'rgba(216,212,198,.85)';
  pen.lineWidth = 1.1;
  pen.stroke();
}

function strokeWater({ pen, x, y }: Chart, { heights, water }: Section): void {
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

/** What reaches into this zone takes of the signal, long before it hides the line itself. */
function fillZone({ pen, x, y, amber }: Chart, { line, zone }: Section, isOnline: boolean): void {
  const last = line.length - 1;
  pen.beginPath();
  for (let i = 0; i <= last; i++) pen.lineTo(x(i), y((line[i] as number) + (zone[i] as number)));
  for (let i = last; i >= 0; i--) pen.lineTo(x(i), y((line[i] as number) - (zone[i] as number)));
  pen.closePath();
  pen.fillStyle = isOnline ? amber : 'rgb(216,212,198)';
  pen.globalAlpha = isOnline ? 0.3 : 0.24;
  pen.fill();
  pen.globalAlpha = 1;
}

/** The ground that stands in the zone, drawn stronger than the rest. */
function strokeCut({ pen, x, y }: Chart, { heights, line, zone }: Section): void {
  const cuts = (i: number): boolean => (heights[i] as number) > (line[i] as number) - (zone[i] as number);
  pen.beginPath();
  for (let i = 1; i < heights.length - 1; i++) {
    if (!cuts(i)) continue;
    pen.moveTo(x(i - 0.5), y(middle(heights, i - 1, i)));
    pen.lineTo(x(i), y(heights[i] as number));
    pen.lineTo(x(i + 0.5), y(middle(heights, i, i + 1)));
  }
  pen.strokeStyle = PAPER;
  pen.lineWidth = 2.4;
  pen.stroke();
}

function middle(values: Float32Array, a: number, b: number): number {
  return ((values[a] as number) + (values[b] as number)) / 2;
}

/** An arrowhead over the edge that takes most. */
function markEdge({ pen, x, y }: Chart, { heights, line, edge }: Section): void {
  if (edge < 0) return;
  const tip = y(Math.max(heights[edge] as number, line[edge] as number)) - 4;
  pen.beginPath();
  pen.moveTo(x(edge), tip);
  pen.lineTo(x(edge) - 4, tip - 6.5);
  pen.lineTo(x(edge) + 4, tip - 6.5);
  pen.closePath();
  pen.fillStyle = PAPER;
  pen.fill();
}

function strokeLine({ pen, x, y, amber, bone }: Chart, { heights, line }: Section, isOnline: boolean): void {
  const last = line.length - 1;
  const from = y(line[0] as number);
  const to = y(line[last] as number);
  pen.strokeStyle = isOnline ? amber : 'rgba(216,212,198,.8)';
  pen.lineWidth = 1.4;
  pen.lineCap = 'round';
  pen.setLineDash([1.5, 3]);
  pen.beginPath();
  pen.moveTo(x(0), from);
  pen.lineTo(x(last), to);
  pen.stroke();
  pen.setLineDash([]);
  pen.strokeStyle = bone;
  pen.lineWidth = 1;
  pen.beginPath();
  pen.moveTo(x(last), y(heights[last] as number));
  pen.lineTo(x(last), to);
  pen.stroke();
  pen.fillStyle = isOnline ? amber : bone;
  pen.beginPath();
  pen.arc(x(0), from, 2.6, 0, 2 * Math.PI);
  pen.arc(x(last), to, 2, 0, 2 * Math.PI);
  pen.fill();
}
