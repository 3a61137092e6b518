import { brandOf, detailsOf } from './presentation';
import { unusable } from './unusable-page';
import { type Page, view } from './view';
import type { PlanChoice, Subscription, Visit } from './visit';

/** The page on which a subscriber can choose another plan of the merchant. */
export function plansPage(visit: Visit): Page {
  if (visit.outcome !== 'open') {
    return unusable(visit, 'Open your subscription once more from your operator’s app.');
  }
  return choices(visit.subscription);
}

/** The page after the subscriber has chosen. */
export function chosenPage(choice: PlanChoice): Page {
  switch (choice.outcome) {
    case 'no-visit':
      return plansPage(choice.visit);
    case 'nothing-chosen':
      return choices(choice.subscription, 'Choose a plan other than the one that you have.');
    case 'changed':
      return result(
        200,
        choice.subscription,
        'good',
        `You now have ${choice.chosen.title}`,
        'The change took effect at once, and your operator has been told.',
      );
    case 'not-allowed':
      return result(
        200,
        choice.subscription,
        'bad',
        'Your operator does not allow this change',
        `You keep ${choice.subscription.product.title}. Ask your operator what is open to you.`,
      );
    case 'not-possible':
      return result(
        409,
        choice.subscription,
        'bad',
        'The plan cannot be changed now',
        `You keep ${choice.subscription.product.title}.`,
      );
  }
}

function choices(subscription: Subscription, complaint?: string): Page {
  const { merchant, product } = subscription;
  const single = merchant.products.length === 1;
  return view(complaint === undefined ? 200 : 400, 'plans', {
    brand: brandOf(merchant),
    title: 'Your plan',
    text: complaint ?? (single ? `${merchant.name} has one plan, and it is yours.` : 'A change takes effect at once.'),
    changeable: !single,
    plans: merchant.products.map((plan) => ({ ...plan, current: plan.productKey === product.productKey })),
  });
}

function result(status: number, subscription: Subscription, sign: 'good' | 'bad', title: string, text: string): Page {
  const link = subscription.plansUrl === null ? null : { url: subscription.plansUrl, label: 'Back to the plans' };
  return view(status, 'message', {
    brand: brandOf(subscription.merchant),
    sign,
    title,
    text,
    subscription: detailsOf(subscription),
    link,
  });
}
