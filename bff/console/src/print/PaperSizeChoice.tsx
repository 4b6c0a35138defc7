import { paperSize, paperSizeWords } from '@gjj/shared-types';
import { Select } from 'antd';
import { choosePaperSize, usePaperSize } from './paper-size';

const options = paperSize.options.map((value) => ({ value, label: paperSizeWords[value] }));

export function PaperSizeChoice() {
  return (
    <Select
      aria-label="打印用的纸"
      value={usePaperSize()}
      options={options}
      onChange={choosePaperSize}
      popupMatchSelectWidth={false}
    />
  );
}
