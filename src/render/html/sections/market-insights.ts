import { wageChart } from '../../charts/wage-chart.ts';
import type { PageContext } from '../context.ts';
import type { Html } from '../markup.ts';
import { sourced } from '../sourced.ts';

export const marketInsights = ({ report: { market } }: PageContext): Html =>
  sourced(market.wages.length > 0 && wageChart(market.wages), market.wages);
