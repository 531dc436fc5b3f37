using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Localisation;

/// <summary>Finds figures that would satisfy the relations of a report (勾稽关系).</summary>
public static class Repairs
{
    /// <summary>
    /// Finds what can be wrong. The totals of table three are an error-correcting code: one wrong cell is always found with its true
    /// figure, two mostly; a block of table four has up to five candidates.
    /// </summary>
    /// <param name="report">The report; it is not changed.</param>
    /// <param name="options">What the search may do and know; <see cref="RepairOptions.Default"/> if null.</param>
    /// <returns>Repairs none of which leaves a relation of its table failing or states a figure below zero.</returns>
    /// <example><code>
    /// LocalisationResult result = Repairs.Find(report);
    /// foreach (Repair repair in result.Repairs.Where(r => r.Rank == 1))
    ///     Console.WriteLine($"{repair.Changes[0].Pointer}: {repair.Changes[0].From} → {repair.Changes[0].To}");
    /// </code></example>
    public static LocalisationResult Find(DisclosureReport report, RepairOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        options ??= RepairOptions.Default;
        List<ComponentFinding> found = [];
        List<Repair> fillings = [];
        foreach (Component component in Component.Of(report.Form))
        {
            var figures = new Figures(component, report.Cells);
            if (figures is { Failing: 0, Blanks: 0 })
                continue;
            var ranges = new BlankRanges(component);
            if (ranges.Narrow(figures))
            {
                fillings.AddRange(Fillings(component, figures, ranges));
                continue;
            }

            var localiser = new Localiser(component, figures, report.Cells, options);
            localiser.Run();
            found.Add(new(component, figures, localiser, report.Cells));
        }

        LocalisationResult result = found.Count == 0 ? LocalisationResult.Empty : Assemble(found, options.MostListed);
        return fillings.Count == 0 ? result : result with
        {
            Repairs = [.. result.Repairs, .. fillings.Take(options.MostListed - result.Repairs.Length)
                .Select((f, i) => f with { Id = IdOf('r', result.Repairs.Length + i) })],
        };
    }

    // What blanks must hold if all stated figures are right. Zero is what a reader expects of a blank.
    private static IEnumerable<Repair> Fillings(Component component, Figures figures, BlankRanges ranges)
    {
        for (int cell = 0; cell < component.Cells.Length; cell++)
        {
            if (!figures.IsBlank[cell] || ranges.Least(cell) == 0)
                continue;
            bool isSure = ranges.IsSure(cell);
            long? most = isSure || ranges.Most(cell) == FormCell.MaxCount ? null : ranges.Most(cell);
            yield return new("", component.Name)
            {
                IsUnique = isSure,
                IsMinimal = true,
                Likelihood = 1,
                Changes =
                [
                    new(component.Cells[cell].Pointer, null, isSure ? ranges.Least(cell) : null)
                    {
                        Min = isSure ? null : ranges.Least(cell),
                        Max = most,
                    },
                ],
            };
        }
    }

    // Blocks of table four have at most five repairs each; table three has what is left.
    private static LocalisationResult Assemble(List<ComponentFinding> found, int most)
    {
        var components = ImmutableArray.CreateBuilder<ComponentLocalisation>(found.Count);
        var repairs = ImmutableArray.CreateBuilder<Repair>();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        int small = found.Where(f => f.Rows == 1).Sum(f => f.Count);
        foreach (ComponentFinding finding in found)
        {
            int listed = finding.Rows == 1 ? Math.Min(finding.Count, most) : Math.Min(finding.Count, Math.Max(0, most - small));
            components.Add(finding.Summary(listed));
            Problem[] own = [.. finding.Problems(problems.Count)];
            Repair[] ownRepairs = [.. finding.Repairs(listed, repairs.Count, problems.Count)];
            repairs.AddRange(ownRepairs);
            problems.AddRange(own.Select(p => p with { Repairs = [.. RepairsOf(p, ownRepairs)] }));
        }

        return new()
        {
            Components = components.DrainToImmutable(),
            Repairs = repairs.DrainToImmutable(),
            Problems = problems.DrainToImmutable(),
        };
    }

    private static IEnumerable<string> RepairsOf(Problem problem, Repair[] repairs) =>
        repairs.Where(r => r.Changes.Any(c => c.Problem == problem.Id)).Select(r => r.Id);

    /// <summary>The name of a repair or problem by its number from 0.</summary>
    internal static string IdOf(char kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number + 1}");
}
