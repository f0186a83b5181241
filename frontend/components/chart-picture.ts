/** What a saved picture says around the chart. */
export interface Caption {
  heading: string;
  subheading: string;
  source: string;
}

const WIDTH = 960;
const HEIGHT = 540;
const TOP = 76;
const BOTTOM = 40;
const SVG = 'http://www.w3.org/2000/svg';

/** The chart of `option` as a picture of fixed size on white, with its title above and its source below. */
export async function pictureOf(library: any, option: any, caption: Caption, type: 'svg' | 'png'): Promise<Blob> {
  const chart = library.init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height: HEIGHT });
  chart.setOption({ ...option, animation: false });
  const inner: string = chart.renderToSVGString();
  chart.dispose();
  const svg = framed(inner, caption);
  return type === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : raster(svg);
}

export function saveAs(picture: Blob, fileName: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(picture);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function framed(inner: string, caption: Caption): string {
  const root = document.createElementNS(SVG, 'svg');
  const height = TOP + HEIGHT + BOTTOM;
  root.setAttribute('viewBox', `0 0 ${WIDTH} ${height}`);
  root.setAttribute('width', String(WIDTH));
  root.setAttribute('height', String(height));
  root.setAttribute('font-family', "'Noto Sans SC','Noto Sans CJK SC','Microsoft YaHei','PingFang SC',sans-serif");
  const paper = document.createElementNS(SVG, 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', '#ffffff');
  root.append(paper, words(caption.heading, 34, 22, '#22303c', '600'), words(caption.subheading, 60, 14, '#55626e', '400'));
  const plot = new DOMParser().parseFromString(inner, 'image/svg+xml').documentElement;
  plot.setAttribute('y', String(TOP));
  root.append(document.importNode(plot, true), words(caption.source, TOP + HEIGHT + 24, 12, '#55626e', '400'));
  return new XMLSerializer().serializeToString(root);
}

function words(text: string, y: number, size: number, fill: string, weight: string): SVGElement {
  const element = document.createElementNS(SVG, 'text');
  element.setAttribute('x', '24');
  element.setAttribute('y', String(y));
  element.setAttribute('font-size', String(size));
  element.setAttribute('font-weight', weight);
  element.setAttribute('fill', fill);
  element.textContent = text;
  return element;
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
