import { NoCameraHere } from './camera-trouble';

const place = 'gjj.console.camera';

/** The device that was used last at this desk: a document camera (高拍仪) beside a webcam, for instance. */
export const rememberedDevice = {
  get: () => localStorage.getItem(place),
  keep: (deviceId: string) => localStorage.setItem(place, deviceId),
};

export interface OpenCamera {
  stream: MediaStream;
  deviceId: string;
  /** All that there are; they have names only once one was allowed. */
  devices: { value: string; label: string }[];
}

/** As sharp as the device can: small print must be legible. */
const sharp = { width: { ideal: 4096 }, height: { ideal: 3072 } };

/** @param wanted a device; another is taken where it is not there. Rejects with the browser's DOMException or NoCameraHere */
export async function openCamera(wanted: string | null): Promise<OpenCamera> {
  const { mediaDevices } = navigator as { mediaDevices?: MediaDevices };
  if (mediaDevices === undefined) throw new NoCameraHere();
  const device = wanted === null ? {} : { deviceId: { ideal: wanted } };
  const stream = await mediaDevices.getUserMedia({ audio: false, video: { ...sharp, ...device } });
  const all = await mediaDevices.enumerateDevices();
  const devices = all
    .filter(({ kind }) => kind === 'videoinput')
    .map(({ deviceId, label }, index) => ({ value: deviceId, label: label || `摄像头 ${index + 1}` }));
  return { stream, deviceId: stream.getVideoTracks()[0]?.getSettings().deviceId ?? '', devices };
}

export function closeCamera({ stream }: OpenCamera): void {
  for (const track of stream.getTracks()) track.stop();
}

/** What the camera sees now, in all its points. */
export function pictureOf(video: HTMLVideoElement): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  canvas.getContext('2d')?.drawImage(video, 0, 0);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)),
      'image/jpeg',
      0.92,
    ),
  );
}
