using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Reports;

/// <summary>Generates reports with any content that the model can hold, right or wrong.</summary>
internal static class AnyReportFactory
{
    private static readonly AgencyKind[] Kinds = Enum.GetValues<AgencyKind>();

    public static DisclosureReport Generate(Random random, FormEdition? edition)
    {
        DisclosureForm form = edition is { } asked ? DisclosureForm.For(asked) : random.Pick<DisclosureForm>([.. DisclosureForm.All]);
        int blanks = random.Pick(0, 0, 5, 40, 90, 100);
        var report = new DisclosureReport(form.Edition)
        {
            Year = random.Chance(80) ? random.Next(2015, 2035) : random.Next(1, 10_000),
            Title = random.Chance(60) ? AnyText.Generate(random) : null,
            Agency = new() { Name = AnyText.Generate(random), Kind = random.Chance(50) ? random.Pick<AgencyKind>(Kinds) : null },
            Period = random.Chance(50) ? new(Date(random), Date(random)) : null,
            PublishedOn = random.Chance(50) ? Date(random) : null,
            Contact = random.Chance(40) ? AnyText.Generate(random) : null,
            SourceAddress = random.Chance(40) ? AnyText.Generate(random) : null,
            Overview = random.Chance(70)
                ? new() { Text = AnyText.Generate(random), Parts = [.. Enumerable.Range(0, random.Next(5)).Select(_ => Part(random))] }
                : null,
            Problems = random.Chance(70) ? new() { Text = AnyText.Generate(random) } : null,
            OtherMatters = random.Chance(70) ? new() { Text = AnyText.Generate(random) } : null,
        };
        return report.With(form.Cells.Select(c => KeyValuePair.Create(c, random.Chance(blanks) ? null : (decimal?)Figure(random, c))));
    }

    private static NarrativePart Part(Random random) => new() { Heading = AnyText.Generate(random), Text = AnyText.Generate(random) };

    private static decimal Figure(Random random, FormCell cell)
    {
        if (cell.Kind == CellKind.Money)
            return Money(random);
        long count = random.Pick((35, 0), (10, 1), (20, 2), (35, 3)) switch
        {
            0 => 0,
            1 => FormCell.MaxCount - random.Next(2),
            2 => random.NextInt64(FormCell.MaxCount + 1),
            _ => random.Next(500),
        };
        return cell.Kind == CellKind.SignedCount && random.Chance(50) ? -count : count;
    }

    // Anything from 0 to all 96 bits that a decimal has, at any scale.
    private static decimal Money(Random random) => random.Chance(20)
        ? 0m
        : new decimal(random.Next(int.MinValue, int.MaxValue), random.Next() >> random.Next(32), random.Next() >> random.Next(32),
            random.Chance(30), (byte)random.Next(29));

    private static DateOnly Date(Random random) => random.Chance(70)
        ? new DateOnly(random.Next(2015, 2035), 1, 1).AddDays(random.Next(365))
        : DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber + 1));
}
