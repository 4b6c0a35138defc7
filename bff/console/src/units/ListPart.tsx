import { staffEndpoints, type IntakeCase, type ListProblem } from '@gjj/shared-types';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { callForBytes } from '../api/call';
import type { Intake } from '../intake/use-intake';
import { FailureNote } from '../look/FailureNote';
import { FileButton } from '../look/FileButton';
import { ScrollRegion } from '../look/ScrollRegion';
import { saveFile } from './save-file';
import { PeopleTable } from './PeopleTable';

interface Props {
  shown: IntakeCase;
  editable: boolean;
  intake: Intake;
  problem: string | undefined;
}

function Problems({ problems }: { problems: readonly ListProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <>
      <p className="field-problem" role="alert">
        没有收下：有 {problems.length} 处要改。改好以后整份再传。
      </p>
      <ScrollRegion className="people-sheet list-problems" label="清册里要改的">
        <table>
          <thead>
            <tr>
              <th scope="col">行</th>
              <th scope="col">列</th>
              <th scope="col">怎么不对</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ line, column, words }) => (
              <tr key={`${line} ${column} ${words}`}>
                <td className="numbers">{line === null ? '整份' : `第 ${line} 行`}</td>
                <td>{column ?? ''}</td>
                <td>{words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

function Template({ shown }: { shown: IntakeCase }) {
  const template = useMutation({
    mutationFn: () => callForBytes(staffEndpoints.getListTemplate, { params: { itemCode: shown.itemCode } }),
    onSuccess: (bytes) => saveFile(bytes, `${shown.itemName}清册模板.xlsx`),
  });
  return (
    <>
      <Button loading={template.isPending} onClick={() => template.mutate()}>
        下载模板
      </Button>
      {template.isError && <FailureNote error={template.error} />}
    </>
  );
}

/** 清册: a spreadsheet that is kept whole, or not at all with everything that is wrong with it. */
export function ListPart({ shown, editable, intake, problem }: Props) {
  const { putList } = intake;
  const form = shown.listForm;
  if (form === null) return null;
  return (
    <section className="card panel" aria-label="清册">
      <h2>清册</h2>
      <p className="quiet">
        {form.columns.map(({ title }) => title).join('、')}；一人一行，最多 {form.maxRows}{' '}
        行。有一行不对就都不收。
      </p>
      {editable && (
        <div className="intake-line">
          <FileButton
            accept=".xlsx"
            chooses="选择清册文件"
            type={shown.list === null ? 'primary' : 'default'}
            loading={putList.isPending}
            onFiles={([file]) => file !== undefined && putList.mutate(file)}
          >
            {shown.list === null ? '上传清册' : '换一份清册'}
          </FileButton>
          <Template shown={shown} />
        </div>
      )}
      {putList.isError && <FailureNote error={putList.error} />}
      <Problems problems={putList.data?.problems ?? []} />
      {problem !== undefined && shown.list === null && <p className="field-problem">{problem}</p>}
      {shown.list !== null && <PeopleTable list={shown.list} />}
    </section>
  );
}
