using System.Collections.Immutable;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Localisation;

namespace GovInfoDisclosure.Panels;

/// <summary>Proposals of which one explains some findings, by descending evidence.</summary>
internal sealed class Ranking
{
    // Odds that differ by less than two to one decide nothing.
    private const double SameRank = 0.7;

    private const int MostListed = 25;

    // The relations within a report are looked at for so many of thousands of units.
    private const int MostWeighed = 60;

    // What scores differ by beyond this comes from the order in which they were added up.
    private const int ScoreDigits = 9;

    private readonly Scored[] _ranked;

    private Ranking(Scored[] ranked) => _ranked = ranked;

    /// <summary>The reports that are suspected first.</summary>
    public PanelMember[] Suspects => [.. _ranked.Where(r => r.Rank == 1).Select(r => r.Proposal.Of).Distinct()];

    /// <summary>Ranks proposals; those that are not possible are left out.</summary>
    public static Ranking Of(IEnumerable<Proposal> proposals)
    {
        List<Scored> scored = [];
        foreach (Proposal proposal in proposals.Where(p => p.IsPossible))
            scored.Add(new(proposal, proposal.Slips(out Mechanism mechanism), mechanism, 1));
        // A report whose own sums fail is suspect however odd the slip.
        IEnumerable<Scored> weighed = scored
            .OrderByDescending(s => !s.Proposal.Of.Checked.Localisation.Components.IsEmpty).ThenByDescending(s => s.Score)
            .Take(MostWeighed).Select(s => s with { Score = Math.Round(s.Score + s.Proposal.Relations(), ScoreDigits) });
        Scored[] ranked = [.. weighed.OrderByDescending(s => s.Score).ThenBy(s => s.Proposal.Of.Source, StringComparer.Ordinal)
            .ThenBy(s => s.Proposal.Figures[0].Cell.Index)];
        double top = double.MaxValue;
        for (int i = 0, rank = 0; i < ranked.Length; i++)
        {
            if (ranked[i].Score < top - SameRank)
                (rank, top) = (i + 1, ranked[i].Score);
            ranked[i] = ranked[i] with { Rank = rank };
        }

        return new(ranked);
    }

    /// <summary>Adds them as repairs.</summary>
    /// <param name="findings">Where they go.</param>
    /// <param name="of">The report that the cleared findings are of; null: they are between reports.</param>
    /// <param name="clears">The findings that each of the repairs clears.</param>
    public void AddTo(PanelFindings findings, PanelMember? of, IEnumerable<Finding> clears)
    {
        ImmutableArray<Finding> cleared = [.. clears];
        double all = _ranked.Sum(r => Math.Exp(r.Score - _ranked[0].Score));
        foreach (Scored scored in _ranked.Take(MostListed))
        {
            findings.Repairs.Add((new("")
            {
                Rank = scored.Rank,
                Likelihood = Math.Round(Math.Exp(scored.Score - _ranked[0].Score) / all, 4),
                Mechanism = scored.Mechanism,
                Changes = [.. scored.Proposal.Figures.OrderBy(f => f.Cell.Index).Select(f => ChangeOf(scored.Proposal, f.Cell, f.Figure))],
            }, of, cleared));
        }
    }

    private static PanelChange ChangeOf(Proposal proposal, FormCell cell, decimal? figure)
    {
        new Proposal(proposal.Of, [(cell, figure)]).Slips(out Mechanism slip);
        return new(proposal.Of.Source, cell.Pointer, proposal.Of.Report[cell], figure, slip);
    }

    private sealed record Scored(Proposal Proposal, double Score, Mechanism Mechanism, int Rank);
}
