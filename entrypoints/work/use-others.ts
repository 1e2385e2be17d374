import { useSignal, useSignalEffect, type Signal } from '@preact/signals';
import type { OtherQuotation } from '../../lib/model/work-view.ts';
import type { Workbench } from '../../lib/view/work/workbench.ts';

/** The quotations that the open sheet's links lead to, looked up as links come. */
export function useOthers(bench: Workbench): Signal<ReadonlyMap<string, OtherQuotation | null>> {
  const others = useSignal<ReadonlyMap<string, OtherQuotation | null>>(new Map());
  useSignalEffect(() => {
    const links = bench.sheet.value?.sheet.links ?? [];
    for (const { to } of links) {
      if (!('quotationId' in to) || others.peek().has(to.quotationId)) continue;
      const { quotationId } = to;
      void bench.other(quotationId).then((other) => {
        others.value = new Map(others.peek()).set(quotationId, other);
      });
    }
  });
  return others;
}
