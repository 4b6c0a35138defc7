import { Schema, type Connection, type Model } from 'mongoose';

/** How many messages a person still allows for one template; WeChat has no call that tells. */
export interface SubscriptionRecord {
  /** Hash of openid and template id. */
  _id: string;
  left: number;
  /** Keys of the last events counted: WeChat repeats its events. */
  recentEvents: string[];
}

const schema = new Schema<SubscriptionRecord>(
  { _id: String, left: Number, recentEvents: [String] },
  { collection: 'wechatSubscriptions', versionKey: false, minimize: false, strict: 'throw' },
);

export function subscriptionModel(connection: Connection): Model<SubscriptionRecord> {
  const model = connection.models['wechatSubscription'] ?? connection.model('wechatSubscription', schema);
  return model as unknown as Model<SubscriptionRecord>;
}
