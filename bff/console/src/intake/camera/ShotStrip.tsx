import { Button } from 'antd';
import type { Shots } from './use-shots';

interface Props {
  pages: Shots;
  pagesBefore: number;
}

/** The pages that were taken, in the order in which they will stand. */
export function ShotStrip({ pages, pagesBefore }: Props) {
  const { shots, again, looking } = pages;
  if (shots.length === 0) return <p className="quiet">还没有拍。把材料放平，光线均匀，四个角都在画面里。</p>;
  return (
    <ol className="camera-shots" aria-label="拍好的页">
      {shots.map(({ id, url }, index) => {
        const name = `第 ${pagesBefore + index + 1} 页`;
        return (
          <li key={id} aria-current={looking?.id === id || again === id ? true : undefined}>
            <button
              type="button"
              className="camera-shot"
              aria-label={`看${name}`}
              onClick={() => pages.look(id)}
            >
              <img src={url} alt="" />
            </button>
            <div>
              <strong>{name}</strong>
              <div className="camera-shot-tools">
                <Button
                  size="small"
                  disabled={index === 0}
                  aria-label={`${name}前移`}
                  onClick={() => pages.move(id, -1)}
                >
                  前移
                </Button>
                <Button
                  size="small"
                  disabled={index === shots.length - 1}
                  aria-label={`${name}后移`}
                  onClick={() => pages.move(id, 1)}
                >
                  后移
                </Button>
                <Button size="small" aria-label={`重拍${name}`} onClick={() => pages.takeAgain(id)}>
                  重拍
                </Button>
                <Button size="small" danger aria-label={`删掉${name}`} onClick={() => pages.remove(id)}>
                  删掉
                </Button>
              </div>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
