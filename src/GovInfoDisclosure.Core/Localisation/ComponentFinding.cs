using System.Collections.Immutable;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Model;

namespace GovInfoDisclosure.Localisation;

/// <summary>What was found in one component, in the terms of the report.</summary>
internal sealed class ComponentFinding
{
    // What is beyond has next to no evidence.
    private const int MostCompared = 25;

    private readonly Component _component;
    private readonly Localiser _localiser;
    private readonly SlipGroups _groups;
    private readonly int[][] _slips;
    private readonly string[] _ids;
    private readonly ImmutableArray<string> _lookUp;

    public ComponentFinding(Component component, Figures figures, Localiser localiser, CellBlock cells)
    {
        _component = component;
        _localiser = localiser;
        _groups = new(component, figures, First.Take(MostCompared));
        _slips = [.. _groups.Slips];
        _ids = new string[component.Relations.Length];
        foreach (int relation in _groups.Failing)
            _ids[relation] = FindingIds.Of(component.Relations[relation], cells);
        _lookUp = [.. LookUp.First([.. Open.Take(MostCompared).Select(c => c.Set)]).Select(c => component.Cells[c].Pointer)];
    }

    public int Rows => _component.Rows;

    /// <summary>How many repairs there are.</summary>
    public int Count => _localiser.Ranked.Length;

    // Those between which somebody has to decide.
    private IEnumerable<Candidate> Open => _localiser.Ranked.Where((c, i) => _localiser.Ranks[i] == 1 || c.IsSmallest);

    private Candidate[] First => [.. _localiser.Ranked.Where((_, i) => _localiser.Ranks[i] == 1)];

    public ComponentLocalisation Summary(int listed) =>
        new(_component.Name, _localiser.Status, _localiser.Minimum, _localiser.Alternatives, listed);

    /// <summary>The problems, without their repairs.</summary>
    /// <param name="before">How many problems of other components there are.</param>
    public IEnumerable<Problem> Problems(int before)
    {
        Candidate[] first = First;
        int[][] slipsOf = [.. first.Select(c => _groups.SlipsOf(c.Set))];
        for (int slip = 0; slip < Math.Max(1, _slips.Length); slip++)
        {
            RepairSet[] choices = [.. first.Select((c, i) => Part(c.Set, slipsOf[i], slip)).Distinct()];
            int[] failing = slip < _slips.Length ? _slips[slip] : [];
            int cell = choices is [{ Changes: [var change, ..] }, ..] ? change.Cell : SubjectOf(failing);
            yield return new(IdOf(before, slip), KindOf(first, choices), FindingSeverity.Error, _component.Cells[cell].Pointer)
            {
                Findings = [.. failing.Select(r => _ids[r])],
            };
        }
    }

    /// <summary>The repairs by rank.</summary>
    /// <param name="listed">How many of them.</param>
    /// <param name="repairs">How many repairs of other components there are.</param>
    /// <param name="problems">How many problems of other components there are.</param>
    public IEnumerable<Repair> Repairs(int listed, int repairs, int problems)
    {
        double highest = Count == 0 ? 0 : _localiser.Ranked[0].Score;
        double all = _localiser.Ranked.Sum(c => Math.Exp(c.Score - highest));
        ImmutableArray<string> clears = [.. _groups.Failing.Select(r => _ids[r])];
        for (int i = 0; i < listed; i++)
        {
            Candidate candidate = _localiser.Ranked[i];
            yield return new(Localisation.Repairs.IdOf('r', repairs + i), _component.Name)
            {
                Rank = _localiser.Ranks[i],
                IsUnique = candidate.IsSmallest && _localiser.Status == LocalisationStatus.Unique,
                IsMinimal = candidate.IsSmallest,
                Likelihood = Math.Round(Math.Exp(candidate.Score - highest) / all, 4),
                Mechanism = candidate.Mechanism,
                Changes = [.. Changes(candidate.Set, problems)],
                Clears = clears,
                UnsettledBy = _lookUp,
            };
        }
    }

    private IEnumerable<RepairChange> Changes(RepairSet set, int problems)
    {
        int[] slips = _groups.SlipsOf(set);
        for (int i = 0; i < slips.Length; i++)
        {
            RepairSet.CellChange change = set.Changes[i];
            yield return new(_component.Cells[change.Cell].Pointer, change.From, change.IsSure ? change.Least : null)
            {
                Min = change.IsSure ? null : change.Least,
                Max = change.IsSure || change.Most == FormCell.MaxCount ? null : change.Most,
                Mechanism = _localiser.SlipOf(change),
                Clears = [.. _groups.MendedBy(change.Cell).Select(r => _ids[r])],
                Problem = IdOf(problems, slips[i]),
            };
        }
    }

    private static RepairSet Part(RepairSet set, int[] slips, int slip) => new([.. set.Changes.Where((_, i) => slips[i] == slip)]);

    private static ProblemKind KindOf(Candidate[] first, RepairSet[] choices) => (first.Length, choices.Length) switch
    {
        (0, _) => ProblemKind.Open,
        (_, > 1) => ProblemKind.Tie,
        _ => first.Any(c => MechanismTexts.IsStructure(c.Mechanism)) ? ProblemKind.Structure : ProblemKind.WrongCell,
    };

    private int SubjectOf(int[] failing) =>
        failing.Length == 0 ? 0 : _component.Cells.IndexOf(_component.Relations[failing[0]].Subject);

    private static string IdOf(int before, int slip) => Localisation.Repairs.IdOf('p', before + slip);
}
