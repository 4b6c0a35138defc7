import { useEffect, useState } from 'react';
import { troubleInWords } from './camera-trouble';
import { closeCamera, openCamera, rememberedDevice, type OpenCamera } from './open-camera';

/** The camera, open as long as whoever uses it is on the page. */
export function useCamera() {
  const [wanted, setWanted] = useState(rememberedDevice.get);
  const [attempt, setAttempt] = useState(0);
  const [camera, setCamera] = useState<OpenCamera | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    let left = false;
    const opening = openCamera(wanted);
    opening.then(
      (opened) => {
        if (!left) setCamera(opened);
      },
      (error: unknown) => {
        if (!left) setTrouble(troubleInWords(error));
      },
    );
    return () => {
      left = true;
      setCamera(null);
      void opening.then(closeCamera, () => undefined);
    };
  }, [wanted, attempt]);
  return {
    camera,
    trouble,
    choose: (deviceId: string) => {
      rememberedDevice.keep(deviceId);
      setWanted(deviceId);
    },
    tryAgain: () => {
      setTrouble(null);
      setAttempt((count) => count + 1);
    },
  };
}
