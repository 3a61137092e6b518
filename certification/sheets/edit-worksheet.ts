import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces';
import type { CellEdit } from './plan-fill';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
type XmlElement = Element;
