using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Localisation;
using GovInfoDisclosure.Narratives;

namespace GovInfoDisclosure.Validation;

/// <summary>
/// What the text should state where it contradicts tables that are right, or were made right by their repairs.
/// </summary>
internal static class TextRepairs
{
    // So much lies between the digits 0 to 9 and their full-width forms.
    private const int ToFullWidth = '０' - '0';

    /// <summary>The result with repairs of the text for the problems that no repair of the tables solves.</summary>
    public static LocalisationResult AddTo(LocalisationResult result, DisclosureReport report, ImmutableArray<Finding> findings)
    {
        Dictionary<string, Finding> contradictions = findings
            .Where(f => f.Rule.Id == Rules.TextContradictsTable.Id && f is { Quote: not null, Fact.Bound: FactBound.Exact })
            .ToDictionary(f => f.Id);
        if (contradictions.Count == 0)
            return result;
        var figures = new TrueFigures(result, report);
        List<Repair> repairs = [.. result.Repairs];
        List<Problem> problems = [];
        foreach (Problem problem in result.Problems)
        {
            bool isOfText = problem is { Kind: ProblemKind.Text, Findings: [_], Repairs: [] };
            if (isOfText && contradictions.TryGetValue(problem.Findings[0], out Finding? finding)
                && figures.Of(finding) is { } figure && Of(finding, figure, repairs, problem.Id) is { } repair)
            {
                repairs.Add(repair);
                problems.Add(problem with { Repairs = [repair.Id] });
            }
            else
            {
                problems.Add(problem);
            }
        }

        return result with { Repairs = [.. repairs], Problems = [.. problems] };
    }

    private static Repair? Of(Finding finding, decimal figure, List<Repair> others, string problem)
    {
        FindingFact fact = finding.Fact!;
        // The quote is the figure with its unit.
        string stated = finding.Quote!.Text[..^fact.Unit.Length];
        string right = Written(figure, stated);
        if (right == stated)
            return null;
        return new(NextId(others), "")
        {
            IsMinimal = true,
            Likelihood = 1,
            Mechanism = MechanismOf(fact.Value, figure),
            TextChanges =
            [
                new(finding.Quote.Pointer, finding.Quote.Offset, stated, right) { Clears = [finding.Id], Problem = problem },
            ],
            Clears = [finding.Id],
        };
    }

    private static Mechanism MechanismOf(decimal stated, decimal figure)
    {
        if (!IsCount(stated) || !IsCount(figure))
            return Mechanism.Other;
        SlipOdds.Of((long)stated, (long)figure, 0, 0, out Mechanism mechanism);
        return mechanism;
    }

    private static bool IsCount(decimal figure) => figure is >= 0 and <= Forms.FormCell.MaxCount && figure == decimal.Truncate(figure);

    // As the text writes its figures: in full-width digits, or with commas.
    private static string Written(decimal figure, string stated)
    {
        string layout = stated.Contains(',', StringComparison.Ordinal) ? "#,0.####" : "0.####";
        string written = figure.ToString(layout, CultureInfo.InvariantCulture);
        return stated.Any(c => c is >= '０' and <= '９')
            ? string.Concat(written.Select(c => char.IsAsciiDigit(c) ? (char)(c + ToFullWidth) : c))
            : written;
    }

    private static string NextId(List<Repair> repairs) => Repairs.IdOf('r', repairs
        .Select(r => int.TryParse(r.Id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0)
        .DefaultIfEmpty(0).Max());

    /// <summary>What the tables state once their preferred repairs are made.</summary>
    private sealed class TrueFigures(LocalisationResult result, DisclosureReport report)
    {
        private readonly HashSet<string> _doubtful =
            [.. result.Repairs.Except(NarrativeClears.FirstRepairs(result)).SelectMany(r => r.Changes).Select(c => c.Pointer)];

        private readonly Repair[] _repairs = [.. NarrativeClears.FirstRepairs(result)];

        private Dictionary<FindingQuote, decimal?>? _repaired;

        /// <summary>The figure that the text should state; null where the tables leave it open.</summary>
        public decimal? Of(Finding finding)
        {
            if (_doubtful.Contains(finding.Pointer) || finding.Related.Any(_doubtful.Contains))
                return null;
            if (_repairs.Length == 0)
                return finding.Expected?.Number;
            _repaired ??= Read();
            return _repaired.GetValueOrDefault(finding.Quote!);
        }

        private Dictionary<FindingQuote, decimal?> Read()
        {
            DisclosureReport repaired = _repairs.Aggregate(report, (changed, repair) => repair.ApplyTo(changed));
            return NarrativeFacts.Read(repaired).Facts.Where(f => f.Verdict == FactVerdict.Contradicts)
                .DistinctBy(f => f.Quote).ToDictionary(f => f.Quote, f => f.Expected);
        }
    }
}
