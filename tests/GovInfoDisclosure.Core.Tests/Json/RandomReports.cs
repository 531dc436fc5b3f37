using System.Text;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Tests.Json;

/// <summary>Reports with anything in them that the model can hold, right or wrong; one seed, one report.</summary>
internal static class RandomReports
{
    // Where JSON writers and readers go wrong: controls, quotes, spaces of other scripts, separators, marks, the last code points.
    private static readonly int[] Awkward =
        [0, 8, 9, 10, 12, 13, 0x1F, '"', '\\', '/', '~', 0x7F, 0x85, 0x3000, 0x2028, 0x2029, 0xFEFF, 0xE000, 0xFFFD, 0xFFFF, 0x20BB7, 0x1F600, 0x10FFFF];

    public static DisclosureReport Of(int seed)
    {
        var random = new Random(seed);
        DisclosureForm form = DisclosureForm.All[random.Next(DisclosureForm.All.Length)];
        double blanks = random.Next(3) / 2.5;
        var report = new DisclosureReport(form.Edition)
        {
            Year = random.Next(1, 10000),
            Title = Maybe(random, Text),
            Agency = new() { Name = Text(random), Kind = random.Next(2) == 0 ? null : Enum.GetValues<AgencyKind>()[random.Next(6)] },
            Period = random.Next(2) == 0 ? null : new(Date(random), Date(random)),
            PublishedOn = random.Next(2) == 0 ? null : Date(random),
            Contact = Maybe(random, Text),
            SourceAddress = Maybe(random, Text),
            Overview = Maybe(random, r => new Narrative { Text = Text(r), Parts = [.. Enumerable.Range(0, r.Next(4)).Select(_ => new NarrativePart { Heading = Text(r), Text = Text(r) })] }),
            Problems = Maybe(random, r => new Narrative { Text = Text(r) }),
            OtherMatters = Maybe(random, r => new Narrative { Text = Text(r) }),
        };
        return report.With(form.Cells.Select(c => KeyValuePair.Create(c, random.NextDouble() < blanks ? null : Figure(c, random))));
    }

    public static string Text(Random random)
    {
        var text = new StringBuilder();
        for (int length = random.Next(2) == 0 ? random.Next(12) : random.Next(600); length > 0; length--)
            text.Append(Character(random));
        return text.ToString();
    }

    private static decimal? Figure(FormCell cell, Random random)
    {
        if (cell.Kind == CellKind.Money)
            return new decimal(random.Next(int.MinValue, int.MaxValue), random.Next(), random.Next() >> random.Next(32), random.Next(4) == 0, (byte)random.Next(29));
        long count = random.Next(4) switch
        {
            0 => 0,
            1 => FormCell.MaxCount - random.Next(2),
            2 => random.NextInt64(FormCell.MaxCount + 1),
            _ => random.Next(500),
        };
        return cell.Kind == CellKind.SignedCount && random.Next(2) == 0 ? -count : count;
    }

    private static Rune Character(Random random)
    {
        int value = random.Next(5) switch
        {
            0 => Awkward[random.Next(Awkward.Length)],
            1 => random.Next(' ', 0x7F),
            2 => random.Next(0x10FFFF + 1),
            _ => random.Next(0x4E00, 0x9FFF),
        };
        return Rune.IsValid(value) ? new Rune(value) : Rune.ReplacementChar;
    }

    private static DateOnly Date(Random random) => DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber + 1));

    private static T? Maybe<T>(Random random, Func<Random, T> make)
        where T : class => random.Next(3) == 0 ? null : make(random);
}
