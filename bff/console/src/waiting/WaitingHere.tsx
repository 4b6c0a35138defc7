import { staffEndpoints, timeInWords } from '@gjj/shared-types';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, InputNumber } from 'antd';
import { useState } from 'react';
import { call } from '../api/call';
import { FailureNote } from '../look/FailureNote';

const key = ['waiting'];

/** 等候人数: what members read in the app of this window; nothing where the centre does not tell it. */
export function WaitingHere() {
  const queryClient = useQueryClient();
  const [count, setCount] = useState<number | null>(null);
  const here = useQuery({ queryKey: key, queryFn: () => call(staffEndpoints.getWaiting, {}) });
  const note = useMutation({
    mutationFn: (waiting: number) => call(staffEndpoints.noteWaiting, { body: { count: waiting } }),
    onSuccess: (after) => queryClient.setQueryData(key, after),
  });
  if (here.data === undefined || here.data.goodForMinutes === null) return null;
  const { told, goodForMinutes } = here.data;
  const tell = () => count !== null && note.mutate(count);
  return (
    <section className="card panel" aria-label="等候人数">
      <div className="intake-line">
        <label htmlFor="waiting">现在等候</label>
        <InputNumber
          id="waiting"
          min={0}
          max={500}
          precision={0}
          value={count}
          onChange={setCount}
          onPressEnter={tell}
        />
        <span>位</span>
        <Button disabled={count === null} loading={note.isPending} onClick={tell}>
          告诉职工
        </Button>
        <span className="quiet">
          {told === null
            ? `报了以后，职工在“网点和电话”里看得到，${goodForMinutes} 分钟内有效。`
            : `${timeInWords(told.at)}报过 ${told.count} 位，${goodForMinutes} 分钟内有效。`}
        </span>
      </div>
      {note.isError && <FailureNote error={note.error} />}
    </section>
  );
}
