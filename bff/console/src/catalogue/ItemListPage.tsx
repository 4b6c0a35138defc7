import type { StaffCatalogue } from '@gjj/shared-types';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { CatalogueFrame, useCataloguePlace } from './CatalogueFrame';
import { onlyChoices, type CataloguePlace, type Only } from './catalogue-address';
import { ItemTable } from './ItemTable';
import { byLifeEvent, shownItems } from './shown-items';
import { useRowKeys } from './use-row-keys';

interface Props {
  place: CataloguePlace;
  goTo: (place: CataloguePlace) => void;
}

function ItemFilters({ place, goTo }: Props) {
  const { words = '', only, ...rest } = place;
  // Kept beside the address: an input method composes in the box, and the address follows a moment later.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <search className="catalogue-filters">
      <Input
        aria-label="找业务：名称、编码、谁可以办"
        placeholder="名称、编码、谁可以办"
        allowClear
        maxLength={60}
        value={typed ?? words}
        onBlur={() => setTyped(null)}
        onChange={({ target }) => {
          setTyped(target.value);
          goTo({ ...rest, ...(only === undefined ? {} : { only }), words: target.value });
        }}
      />
      <Select
        aria-label="只看"
        placeholder="只看"
        allowClear
        value={only ?? null}
        options={Object.entries(onlyChoices).map(([value, label]) => ({ value: value as Only, label }))}
        onChange={(value: Only | null) => goTo({ ...rest, words, ...(value ? { only: value } : {}) })}
        popupMatchSelectWidth={false}
      />
      <span className="quiet">
        按 <kbd>j</kbd> <kbd>k</kbd> 上下走，<kbd>Enter</kbd> 打开
      </span>
    </search>
  );
}

function Items({ catalogue, place, goTo }: Props & { catalogue: StaffCatalogue }) {
  const items = shownItems(catalogue.items, place);
  useRowKeys('.item-table a');
  const clear = () => goTo(place.on === undefined ? {} : { on: place.on });
  if (items.length === 0)
    return (
      <div className="card empty">
        <strong>{catalogue.items.length === 0 ? '这一天没有业务' : '没有这样的业务'}</strong>
        <span className="quiet">
          {catalogue.items.length === 0
            ? '换一天看，或到“版本”看规则从哪天起施行。'
            : '换一个说法，或看全部业务。'}
        </span>
        {catalogue.items.length > 0 && <Button onClick={clear}>看全部业务</Button>}
      </div>
    );
  return (
    <>
      <output className="only-heard">显示 {items.length} 项业务</output>
      <ItemTable groups={byLifeEvent(items)} on={place.on} />
    </>
  );
}

export function ItemListPage() {
  const { place, goTo } = useCataloguePlace();
  return (
    <CatalogueFrame>
      {(catalogue) => (
        <>
          <ItemFilters place={place} goTo={goTo} />
          <Items catalogue={catalogue} place={place} goTo={goTo} />
        </>
      )}
    </CatalogueFrame>
  );
}
