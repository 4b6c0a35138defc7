import type { Material } from '@gjj/shared-types';
import { Button, Modal, Select } from 'antd';
import { useEffect, useRef } from 'react';
import { Field } from '../../look/Field';
import { pictureOf, type OpenCamera } from './open-camera';
import { ShotStrip } from './ShotStrip';
import { filesOf } from './shots';
import { useCamera } from './use-camera';
import { useCameraKeys } from './use-camera-keys';
import { useShots, type Shots } from './use-shots';
import './camera.css';

interface Props {
  material: Material;
  /** Files that the material has already. */
  pagesBefore: number;
  onAdd: (files: File[]) => void;
  onClose: () => void;
}

function Trouble({ words, onAgain }: { words: string; onAgain: () => void }) {
  return (
    <div className="camera-trouble" role="alert">
      <p>{words}</p>
      <p>也可以关掉这里，用“扫描件或照片”选文件，或者“用手机拍”。</p>
      <div className="intake-line">
        <Button onClick={onAgain}>再试一次</Button>
      </div>
    </div>
  );
}

interface ViewProps {
  camera: OpenCamera | null;
  looking: Shots['looking'];
  onVideo: (video: HTMLVideoElement | null) => void;
}

/** What the camera sees, or a page that was taken, both as large as there is room. */
function View({ camera, looking, onVideo }: ViewProps) {
  return (
    <div className="camera-view">
      {looking !== undefined && <img src={looking.url} alt="拍好的这一页" />}
      {camera === null ? (
        <output>正在打开摄像头……</output>
      ) : (
        <video
          ref={(video) => {
            if (video !== null && video.srcObject !== camera.stream) video.srcObject = camera.stream;
            onVideo(video);
          }}
          hidden={looking !== undefined}
          aria-label="摄像头画面"
          autoPlay
          muted
          playsInline
        />
      )}
    </div>
  );
}

function Devices({ camera, onChoose }: { camera: OpenCamera | null; onChoose: (deviceId: string) => void }) {
  if (camera === null || camera.devices.length < 2) return null;
  return (
    <Field label="摄像头">
      {({ id }) => (
        <Select
          id={id}
          className="camera-devices"
          value={camera.deviceId}
          options={camera.devices}
          onChange={onChoose}
        />
      )}
    </Field>
  );
}

/** 拍照: several pages of one material by the camera of this desk. Space takes one, Enter adds all. */
export function CameraDialog({ material, pagesBefore, onAdd, onClose }: Props) {
  const { camera, trouble, choose, tryAgain } = useCamera();
  const pages = useShots();
  const video = useRef<HTMLVideoElement>(null);
  const shutter = useRef<HTMLButtonElement>(null);
  const { shots, looking, again } = pages;
  const full = again === null && pagesBefore + shots.length >= material.maxFiles;
  const mayTake = camera !== null && looking === undefined && !full;

  async function take() {
    if (mayTake && video.current !== null && video.current.videoWidth > 0)
      pages.take(await pictureOf(video.current));
  }
  const add = () => {
    if (shots.length > 0) onAdd(filesOf(shots, pagesBefore));
  };
  // Where a hand is expected next; a button that was greyed out could not hold the focus.
  useEffect(() => {
    if (mayTake) shutter.current?.focus();
  }, [mayTake]);
  useCameraKeys(shutter, { take: () => void take(), add });

  return (
    <Modal
      open
      width={1040}
      title={`拍照：${material.name}`}
      onCancel={onClose}
      footer={
        <>
          {trouble === null && <span className="quiet camera-keys">空格拍一页，回车加到材料。</span>}
          <Button onClick={onClose}>不要了</Button>
          <Button disabled={shots.length === 0} type="primary" onClick={add}>
            {shots.length === 0 ? '加到材料' : `把 ${shots.length} 页加到材料`}
          </Button>
        </>
      }
    >
      <div className="camera">
        {trouble !== null ? (
          <Trouble words={trouble} onAgain={tryAgain} />
        ) : (
          <div className="camera-side">
            <View camera={camera} looking={looking} onVideo={(element) => void (video.current = element)} />
            <div className="intake-line">
              <Button
                ref={shutter}
                type="primary"
                size="large"
                disabled={!mayTake}
                onClick={() => void take()}
              >
                {again === null ? '拍一页' : '重拍这一页'}
              </Button>
              {looking !== undefined && <Button onClick={() => pages.look(null)}>回到摄像头</Button>}
              <Devices camera={camera} onChoose={choose} />
              {full && <span>这一项最多 {material.maxFiles} 页，已经够了。</span>}
            </div>
          </div>
        )}
        {(trouble === null || shots.length > 0) && <ShotStrip pages={pages} pagesBefore={pagesBefore} />}
      </div>
    </Modal>
  );
}
