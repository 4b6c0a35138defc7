import { chooseMongo, type MongoOffers } from './mongo-ladder';

const nothing: MongoOffers = {
  givenUri: undefined,
  mongodOnPath: () => null,
  cachedMongod: async () => null,
  cachedSecantus: () => null,
  canDownloadMongod: async () => false,
  missingBuildTools: () => ['cargo', 'cmake'],
};

/** Fails the test when a rung below the chosen one is asked. */
function mustNotAsk(): never {
  throw new Error('asked a rung below the chosen one');
}

describe('choosing a MongoDB server', () => {
  it("takes the user's own server and asks for nothing else", async () => {
    const offers = { ...nothing, givenUri: 'mongodb://db.example/', mongodOnPath: mustNotAsk };
    expect(await chooseMongo(offers)).toEqual({ kind: 'given', uri: 'mongodb://db.example/' });
  });

  it('prefers an installed mongod to a cached one', async () => {
    const offers = { ...nothing, mongodOnPath: () => '/bin/mongod', cachedMongod: mustNotAsk };
    expect(await chooseMongo(offers)).toEqual({ kind: 'mongod', binary: '/bin/mongod' });
  });

  it('does not go to the network when the cache holds a server', async () => {
    const offers = { ...nothing, cachedSecantus: () => '/cache/secantusd-rs', canDownloadMongod: mustNotAsk };
    expect(await chooseMongo(offers)).toEqual({ kind: 'secantus', binary: '/cache/secantusd-rs' });
  });

  it('downloads when the host answers, builds when it does not', async () => {
    const withTools = { ...nothing, missingBuildTools: () => [] };
    expect(await chooseMongo({ ...withTools, canDownloadMongod: async () => true })).toEqual({
      kind: 'download-mongod',
    });
    expect(await chooseMongo(withTools)).toEqual({ kind: 'build-secantus' });
  });

  it('names in one line what is missing and how to get it', async () => {
    const refusal = await chooseMongo(nothing).catch((error: Error) => error);
    expect(refusal).toMatchObject({ name: 'MissingTool' });
    expect((refusal as Error).message).toMatch(/^MongoDB is missing: .*MONGODB_URI.*cargo and cmake[^\n]*$/);
  });
});
