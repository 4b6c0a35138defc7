import { z } from 'zod';

/** Where demo people live: what the demo has to know of a centre. */
export const placeSchema = z.strictObject({
  /** The centre's code. */
  code: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** As it stands in addresses and names of offices, e.g. 钦州市. */
  cityName: z.string().min(1),
  cityCode: z.string().regex(/^\d{6}$/),
  /** Those of the centre, the centre itself (市本级) among them. */
  districts: z.array(z.strictObject({ code: z.string().regex(/^\d{6}$/), name: z.string() })).min(1),
  /** Offices whose reviewers say yes one after the other (逐级审批); left out: one decides alone. */
  approvalLevels: z.array(z.string().min(1)).exactOptional(),
});

export type Place = z.output<typeof placeSchema>;

/** Where people and staff are at home as their files are written. */
export const HOME: Place = {
  code: 'qinzhou',
  cityName: '钦州市',
  cityCode: '450700',
  districts: [
    { code: '450700', name: '市本级' },
    { code: '450702', name: '钦南区' },
    { code: '450703', name: '钦北区' },
    { code: '450721', name: '灵山县' },
    { code: '450722', name: '浦北县' },
  ],
};

/** A district as people say it: 灵山 for 灵山县. */
export const shortName = (name: string): string => (name.length > 2 ? name.replace(/[市区县]$/, '') : name);
