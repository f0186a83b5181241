/** What a saved picture says around the chart. */
export interface Caption {
  heading: string;
  subheading: string;
  source: string;
}

export interface Size {
  width: number;
  height: number;
}

const MARGIN = 24;
const SVG = 'http://www.w3.org/2000/svg';

/** The chart of `option` as a picture on white, with its title above and its source below. */
export async function pictureOf(library: any, option: any, size: Size, caption: Caption, type: 'svg' | 'png'): Promise<Blob> {
  const chart = library.init(null, null, { renderer: 'svg', ssr: true, ...size });
  chart.setOption({ ...option, animation: false, aria: pageless(option.aria) });
  const inner: string = chart.renderToSVGString();
  chart.dispose();
  const svg = framed(inner, size, caption);
  return type === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : raster(svg);
}

/** The description belongs on the element of a page; ECharts fails where there is none. */
function pageless(aria: any) {
  return { ...aria, label: { ...aria?.label, enabled: false } };
}

export function saveAs(picture: Blob, fileName: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(picture);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function framed(inner: string, size: Size, caption: Caption): string {
  const root = document.createElementNS(SVG, 'svg');
  root.setAttribute('font-family', "'Noto Sans SC','Noto Sans CJK SC','Microsoft YaHei','PingFang SC',sans-serif");
  const paper = document.createElementNS(SVG, 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', '#ffffff');
  root.append(paper);
  const room = size.width - 2 * MARGIN;
  let y = words(root, caption.heading, 12, room, { size: 20, fill: '#1b1b1b', weight: '600' });
  y = words(root, caption.subheading, y + 2, room, { size: 13, fill: '#595959', weight: '400' });
  const plot = new DOMParser().parseFromString(inner, 'image/svg+xml').documentElement;
  plot.setAttribute('y', String(y + 12));
  root.append(document.importNode(plot, true));
  const height = words(root, caption.source, y + 12 + size.height, room, { size: 11, fill: '#595959', weight: '400' }) + 14;
  root.setAttribute('viewBox', `0 0 ${size.width} ${height}`);
  root.setAttribute('width', String(size.width));
  root.setAttribute('height', String(height));
  return new XMLSerializer().serializeToString(root);
}

interface Type {
  size: number;
  fill: string;
  weight: string;
}

/** Writes `text` in as many lines as it needs below `y`; gives the end of the last. Nothing in SVG wraps by itself. */
function words(root: SVGElement, text: string, y: number, room: number, type: Type): number {
  let bottom = y;
  for (const line of lines(text, room / type.size)) {
    bottom += type.size * 1.4;
    const element = document.createElementNS(SVG, 'text');
    element.setAttribute('x', String(MARGIN));
    element.setAttribute('y', String(Math.round(bottom)));
    element.setAttribute('font-size', String(type.size));
    element.setAttribute('font-weight', type.weight);
    element.setAttribute('fill', type.fill);
    element.textContent = line;
    root.append(element);
  }
  return Math.round(bottom);
}

/** `room` in widths of a Chinese character; Latin letters take half of one. */
function lines(text: string, room: number): string[] {
  const result: string[] = [];
  let line = '';
  let used = 0;
  for (const sign of text) {
    const wide = sign.charCodeAt(0) < 0x2000 ? 0.56 : 1;
    if (used + wide > room) {
      result.push(line);
      line = '';
      used = 0;
    }
    line += sign;
    used += wide;
  }
  return line ? [...result, line] : result;
}

async function raster(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * 2;
  canvas.height = image.height * 2;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be drawn'))), 'image/png'),
  );
}
