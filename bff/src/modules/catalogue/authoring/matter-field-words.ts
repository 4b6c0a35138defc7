/** How members are heard: centre.yaml and terms.yaml. */
export const matterFieldWords: Readonly<Record<string, string>> = {
  feedback: '听取反映：可以要求再办几次，几星算差评，12329 什么时候回电',
  reopenings: '答复后职工可以要求再办几次',
  lowStars: '几星以下算差评，自动立一件由主管答复',
  callBack: '12329 回电的时段，只在工作日',
  'callBack.spans': '一天里可以约的时段，例如 9:00–11:30',
  daysAhead: '可以约几个工作日以内',
  'terms.matter-complaint': '收到投诉后多久答复',
  'terms.matter-low-rating': '收到差评后多久答复',
  'terms.matter-cannot-get-done': '收到“办不成事”后多久答复',
  'terms.matter-advice': '收到建议后多久答复',
  'terms.matter-praise': '收到表扬后多久答复',
  'terms.matter-balance-dispute': '收到余额异议后多久书面答复',
  'terms.matter-reopen': '答复后多久内可以要求再办',
  'terms.family-consent': '家人同意：家人在几天里回答，过了就算没有回答',
  'terms.matter-attachments': '反映办结后附件还保存多久',
};
