import { homedir } from 'node:os';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { here } from '../../src/world/here.ts';
import { placesOf } from '../../src/world/places-of.ts';
import { randomId } from '../../src/world/random-id.ts';

afterEach(() => vi.unstubAllEnvs());

describe('here', () => {
  it('has one now', () => {
    vi.stubEnv('LEAD_NOW', '2026-11-23T08:05:12+01:00');
    const world = here();
    vi.stubEnv('LEAD_NOW', 'something else');
    expect([world.now, world.now]).toEqual(['2026-11-23T08:05:12+01:00', '2026-11-23T08:05:12+01:00']);
  });

  it('is there to explain a bad LEAD_NOW', () => {
    vi.stubEnv('LEAD_NOW', 'noon');
    const world = here();
    expect(() => world.now).toThrow('LEAD_NOW is "noon", which is no moment');
  });

  it('brings the templates along', async () => {
    expect(await here().templates.read('check-in.yaml')).toEqual(expect.any(String));
  });
});

describe('places', () => {
  const cwd = () => '/somewhere';

  it('are where XDG says', () => {
    vi.stubEnv('XDG_DATA_HOME', '/xdg/data');
    const places = placesOf({ env: { XDG_CONFIG_HOME: '/xdg/config', LEAD_JOURNAL: 'work' }, cwd });
    expect(places).toMatchObject({
      workingFolder: '/somewhere',
      config: '/xdg/config/lead',
      journal: 'work',
    });
    expect(places.home).toBe(homedir());
  });

  it.each(['', 'relative'])('are below the home when XDG says %j', (given) => {
    const places = placesOf({ env: { XDG_CONFIG_HOME: given, LEAD_JOURNAL: '' }, cwd });
    expect(places.config).toBe(`${homedir()}/.config/lead`);
    expect('journal' in places).toBe(false);
    expect(places.data).toMatch(/^\/.*\blead\b/);
  });

  describe('where nobody knows the home folder', () => {
    const unknown = () => {
      throw new Error('uv_os_homedir returned ENOENT');
    };

    it.each(['', 'work', '~/journal'])('are not known where LEAD_JOURNAL is %j', (given) =>
      expect(() => placesOf({ env: { LEAD_JOURNAL: given }, cwd }, unknown)).toThrow(
        expect.objectContaining({
          name: 'LeadError',
          message: 'your home folder is not known: HOME is not set, and this user has none',
          hint: expect.stringContaining('Set HOME, or LEAD_JOURNAL'),
        }),
      ),
    );

    it('are where nothing can be made but the journal, if LEAD_JOURNAL says where that is', () => {
      const places = placesOf({ env: { LEAD_JOURNAL: '/srv/journal' }, cwd }, unknown);
      expect(places).toEqual({
        workingFolder: '/somewhere',
        home: '/dev/null',
        config: '/dev/null/.config/lead',
        data: '/dev/null/lead',
        journal: '/srv/journal',
      });
    });
  });

  it('say when the working folder is gone, to those who need it', () => {
    const places = placesOf({
      env: {},
      cwd: () => {
        throw new Error('ENOENT');
      },
    });
    expect(places.home).toBe(homedir());
    expect(() => places.workingFolder).toThrow('the folder you are in is gone');
  });
});

it('draws ids of four that are easy to type and never a word of YAML', () => {
  const ids = Array.from({ length: 2000 }, randomId);
  expect(ids.filter((id) => !/^[a-km-np-z][a-km-np-z2-9]{2}[2-9]$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBeGreaterThan(1950);
});
