using FsCheck;
using FsCheck.Fluent;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Tests;

/// <summary>Random reports: any figure a cell may hold, with blanks of any number, from none to all.</summary>
public static class Generated
{
    private static readonly Gen<long> Counts = Gen.Frequency(
        (4, Gen.Constant(0L)), (4, Gen.Choose(0, 9).Select(i => (long)i)), (2, Gen.Choose(0, 100_000).Select(i => (long)i)),
        (1, Gen.Constant(FormCell.MaxCount)));

    private static readonly Gen<decimal> Amounts = Gen.Choose(0, 100_000_000).Select(i => i / 10_000m);

    public static Arbitrary<DisclosureReport> Reports() =>
        (from edition in Gen.Elements(Enum.GetValues<FormEdition>())
         from blanks in Gen.Elements(0, 2, 20, 100)
         from year in Gen.Choose(2018, 2026)
         from report in Figures(DisclosureForm.For(edition), blanks)
         select report with { Year = year }).ToArbitrary();

    private static Gen<DisclosureReport> Figures(DisclosureForm form, int percentBlank) =>
        Gen.CollectToArray(form.Cells, cell => Figure(cell, percentBlank)).Select(figures =>
            new DisclosureReport(form.Edition).With(form.Cells.Zip(figures, KeyValuePair.Create)));

    private static Gen<decimal?> Figure(FormCell cell, int percentBlank) =>
        from blank in Gen.Choose(1, 100)
        from count in Counts
        from amount in Amounts
        select blank <= percentBlank ? null : cell.Kind == CellKind.Money ? amount : (decimal?)count;
}
