import { staffEndpoints, type StaffCase } from '@gjj/shared-types';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { callForBytes } from '../api/call';
import { FailureNote } from '../look/FailureNote';
import { useMay } from '../shell/use-may';
import { saveFile } from '../units/save-file';

/** 档案包: everything of the case as one file. */
export function SavePackage({ shown: { caseId, receiptNumber, state } }: { shown: StaffCase }) {
  const may = useMay();
  const save = useMutation({
    mutationFn: async () =>
      saveFile(
        await callForBytes(staffEndpoints.readPackage, { params: { caseId } }),
        `${receiptNumber}.zip`,
      ),
  });
  if (!may('archive:read')) return null;
  return (
    <div className="card panel">
      <Button loading={save.isPending} onClick={() => save.mutate()}>
        下载档案包
      </Button>
      <p className="quiet">
        {state === 'archived'
          ? '归档时的全部资料，一个文件。'
          : '现在的全部资料，一个文件；归档时会另存一份。'}
      </p>
      {save.isError && <FailureNote error={save.error} />}
    </div>
  );
}
