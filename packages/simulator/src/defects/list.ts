import type { Defect } from '../seams';
import {
  answersGood,
  asks,
  byCreation,
  filterOf,
  isThirdParty,
  listingOf,
  listingWith,
  ofTheAccount,
  recordsOf,
  watchingKept,
} from './making';
import { RULES } from './rules';

/** Mistakes about the list. */
export const listDefects: readonly Defect[] = [
  {
    name: 'account-filter-ignored',
    breaks: 'The list holds the subscriptions of other accounts.',
    rule: RULES.list,
    seams: () => ({
      listed: (context, listing, query) =>
        query.limit === undefined
          ? listingWith(listing, context.entitlements(context.tenantId ?? '').filter(isThirdParty))
          : listing,
    }),
  },
  {
    name: 'account-filter-matches-the-beginning',
    breaks: 'A list of an account holds those of accounts whose ids begin with its id.',
    rule: RULES.list,
    seams: () => ({
      listed: (context, listing) => {
        const { accountId } = filterOf(context);
        if (typeof accountId !== 'string') return listing;
        const found = context.entitlements().filter((one) => isThirdParty(one) && one.accountId.startsWith(accountId));
        return listingWith(listing, found);
      },
    }),
  },
  {
    name: 'fields-ignored',
    breaks: 'All fields are given, whatever is asked for.',
    rule: RULES.list,
    seams: () => ({
      listed: (context, listing, query) => {
        if (query.fields === undefined) return listing;
        const ids = new Set(listing.resourceSet.map(({ _id }) => _id));
        return { ...listing, resourceSet: recordsOf(context.entitlements().filter(({ _id }) => ids.has(_id))) };
      },
    }),
  },
  {
    name: 'id-filter-ignored',
    breaks: 'A list of one subscription holds all of its account.',
    rule: RULES.list,
    seams: () => ({
      listed: (context, listing) => {
        if (!('_id' in filterOf(context))) return listing;
        const accountId = listing.resourceSet[0]?.accountId;
        return listingWith(
          listing,
          context.entitlements().filter((one) => one.accountId === accountId),
        );
      },
    }),
  },
  {
    name: 'last-full-page-empty',
    breaks: 'The last page is empty where it is full.',
    rule: RULES.list,
    seams: () => ({
      listed: (_context, listing, query) => {
        const [limit, page] = [Number(query.limit), Number(query.page)];
        const isLast = limit > 1 && page > 1 && page * limit === listing.totalRecords;
        return isLast ? { ...listing, resourceSet: [] } : listing;
      },
    }),
  },
  {
    name: 'list-without-its-envelope',
    breaks: 'The list is a bare array.',
    rule: RULES.list,
    seams: () => answersGood(['list'], (answer, body) => ({ ...answer, body: body.resourceSet })),
  },
  {
    name: 'lists-one-twice',
    breaks: 'The first record of a list is there twice.',
    rule: RULES.list,
    seams: () => ({
      listed: (_context, listing) => ({
        ...listing,
        resourceSet: [...listing.resourceSet.slice(0, 1), ...listing.resourceSet],
      }),
    }),
  },
  {
    name: 'page-ignored',
    breaks: 'Every page is the first one.',
    rule: RULES.list,
    seams: () => ({
      listed: (context, listing, query) =>
        query.page === undefined || query.limit !== '1'
          ? listing
          : { ...listing, resourceSet: recordsOf(ofTheAccount(context).filter(isThirdParty).slice(0, 1)) },
    }),
  },
  {
    name: 'pages-counted-from-zero',
    breaks: 'Pages are counted from 0.',
    rule: RULES.list,
    seams: () => ({
      listed: (context, listing, query) => {
        const [page, limit] = [Number(query.page), Number(query.limit)];
        if (!(page > 1)) return listing;
        const found = ofTheAccount(context).filter(isThirdParty);
        return { ...listing, resourceSet: recordsOf(found.slice(page * limit, (page + 1) * limit)) };
      },
    }),
  },
  {
    name: 'pages-leave-gaps',
    breaks: 'A page begins one record too late where it holds more than one.',
    rule: RULES.list,
    seams: () => ({
      listed: (_context, listing, query) =>
        Number(query.limit) === 2
          ? { ...listing, resourceSet: listing.resourceSet.slice(Number(query.page) - 1) }
          : listing,
    }),
  },
  {
    name: 'pages-overlap',
    breaks: 'Each page begins one record after the one before, however many records a page holds.',
    rule: RULES.list,
    seams: () => ({
      listed: (context, listing, query) => {
        const [page, limit] = [Number(query.page), Number(query.limit)];
        if (!(page > 1) || !(limit > 1)) return listing;
        const sorted = ofTheAccount(context)
          .filter(isThirdParty)
          .sort((one, other) => (one._id < other._id ? -1 : 1));
        return { ...listing, resourceSet: recordsOf(sorted.slice(page - 1, page - 1 + limit)) };
      },
    }),
  },
  {
    name: 'product-filter-knows-the-first-product',
    breaks: 'A list of a product holds the subscriptions that were first bought for it.',
    rule: RULES.listAfterChange,
    seams: () => {
      const bought = new Map<string, string>();
      return {
        ...watchingKept((before, after) => {
          if (!bought.has(after._id)) bought.set(after._id, before?.productId ?? after.productId);
        }),
        listed: (context, listing) => {
          const { productId } = filterOf(context);
          if (productId === undefined) return listing;
          return listingOf(ofTheAccount(context).filter(({ _id }) => bought.get(_id) === productId));
        },
      };
    },
  },
  {
    name: 'product-type-filter-ignored',
    breaks: 'The list of third-party subscriptions holds free ones.',
    rule: RULES.list,
    seams: () => ({
      listed: (context, listing, query) =>
        query.limit === undefined
          ? listingWith(
              listing,
              ofTheAccount(context).filter(({ productType }) => productType === 'FREE'),
            )
          : listing,
    }),
  },
  {
    name: 'sort-backwards',
    breaks: 'Sorting goes in the other direction.',
    rule: RULES.list,
    seams: () => ({
      listed: (_context, listing, query) =>
        query.sort === undefined ? listing : { ...listing, resourceSet: [...listing.resourceSet].reverse() },
    }),
  },
  {
    name: 'sort-ignored',
    breaks: 'The list is in the order of creation, whatever is asked for.',
    rule: RULES.list,
    seams: () => ({
      listed: (_context, listing, query) => (query.sort === undefined ? listing : byCreation(listing)),
    }),
  },
  {
    name: 'sort-knows-the-product-alone',
    breaks: 'The list is sorted by the product or not at all.',
    rule: RULES.list,
    seams: () => ({
      listed: (_context, listing, query) =>
        query.sort === undefined || /productId|_id/.test(JSON.stringify(query.sort)) ? listing : byCreation(listing),
    }),
  },
  {
    name: 'sorted-after-the-page',
    breaks: 'A page is cut before the list is sorted.',
    rule: RULES.list,
    seams: () => ({
      listed: (context, listing, { limit, page = '1', sort }) => {
        if (limit === undefined || sort === undefined) return listing;
        const { resourceSet } = byCreation(listingOf(ofTheAccount(context)));
        const start = (Number(page) - 1) * Number(limit);
        return { ...listing, resourceSet: resourceSet.slice(start, start + Number(limit)) };
      },
    }),
  },
  {
    name: 'status-filter-after-the-page',
    breaks: 'A page is cut before the states that were not asked for are left out.',
    rule: RULES.list,
    seams: () => ({
      listed: (context, listing, query) => {
        const { status } = filterOf(context);
        if (status === undefined || query.limit === undefined) return listing;
        const all = ofTheAccount(context);
        const page = all.slice(0, Number(query.limit)).filter((one) => one.status === status);
        return { totalRecords: all.length, resourceSet: recordsOf(page) };
      },
    }),
  },
  {
    name: 'status-filter-ignored',
    breaks: 'A list of active subscriptions holds the others, too.',
    rule: RULES.list,
    seams: () => ({
      listed: (context, listing) =>
        'status' in filterOf(context) ? listingWith(listing, ofTheAccount(context).filter(isThirdParty)) : listing,
    }),
  },
  {
    name: 'status-filter-knows-active-alone',
    breaks: 'A list of subscriptions of any status but ACTIVE is empty.',
    rule: RULES.list,
    seams: () => ({
      listed: (context, listing) => {
        const { status } = filterOf(context);
        return status === undefined || status === 'ACTIVE' ? listing : { totalRecords: 0, resourceSet: [] };
      },
    }),
  },
  {
    name: 'status-filter-matches-the-beginning',
    breaks: 'A list of active subscriptions holds those that are ending as well.',
    rule: RULES.list,
    seams: () => ({
      listed: (context, listing) =>
        filterOf(context).status === 'ACTIVE'
          ? listingWith(
              listing,
              ofTheAccount(context).filter(({ status }) => status.startsWith('ACTIVE')),
            )
          : listing,
    }),
  },
  {
    name: 'status-left-out',
    breaks: 'A list of some fields lacks the status that was asked for.',
    rule: RULES.list,
    seams: () => ({
      listed: (_context, listing, query) =>
        query.fields === undefined
          ? listing
          : { ...listing, resourceSet: listing.resourceSet.map(({ _id }) => ({ _id })) },
    }),
  },
  {
    name: 'total-counts-the-page',
    breaks: 'totalRecords counts the page and not all that match.',
    rule: RULES.list,
    seams: () => ({ listed: (_context, listing) => ({ ...listing, totalRecords: listing.resourceSet.length }) }),
  },
  {
    name: 'unknown-id-lists-others',
    breaks: 'A list of a subscription that does not exist holds another one.',
    rule: RULES.list,
    seams: () => ({
      listed: (context, listing) =>
        '_id' in filterOf(context) && listing.totalRecords === 0
          ? listingWith(listing, context.entitlements().slice(0, 1))
          : listing,
    }),
  },
  {
    name: 'wrong-list-arguments-accepted',
    breaks: 'A filter or page that cannot be used gives an empty list instead of 400.',
    rule: RULES.list,
    seams: () => ({
      answer: (context, answer) =>
        asks(context, 'list') && answer.status === 400
          ? { status: 200, body: { totalRecords: 0, resourceSet: [] } }
          : answer,
    }),
  },
];
