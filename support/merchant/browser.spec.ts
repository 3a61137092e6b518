import { expect } from 'chai';
import { onlyForm } from './browser';

/** Whether a program may press the button of a page. */
const pressable = (body: unknown): boolean => onlyForm({ body }) !== null;

describe("A merchant's page", () => {
  for (const [name, body, wanted] of [
    ['with one button', '<form method="post"><input type="hidden" name="t" value="1"><button>Go</button></form>', true],
    ['with a newsletter to tick, or not', '<form><input type="checkbox" name="news"><button>Go</button></form>', true],
    ['without a form', '<p>You are all set</p>', false],
    ['with two forms', '<form><button>Yes</button></form><form><button>No</button></form>', false],
    ['that wants a name', '<form><input name="name" required><button>Go</button></form>', false],
    ['that wants a password', '<form><input type="password" name="p"><button>Go</button></form>', false],
    ['that wants a choice', '<form><select name="s" required></select><button>Go</button></form>', false],
    ['that is no text', { status: 'ok' }, false],
  ] as const) {
    it(`${name} ${wanted ? 'is completed by program' : 'leaves nothing to press'}`, () => {
      expect(pressable(body)).to.equal(wanted);
    });
  }
});
