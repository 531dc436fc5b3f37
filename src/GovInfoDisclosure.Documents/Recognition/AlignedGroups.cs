using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>The stretches that the figures of several lines cover, each apart from the next by positions that no line uses.</summary>
/// <param name="Spans">The groups from left to right.</param>
/// <param name="Most">The most groups that one line has figures in.</param>
/// <param name="AreApart">Whether for any two groups beside each other a line has figures in both, so that they are different
/// columns.</param>
internal sealed record AlignedGroups(Span[] Spans, int Most, bool AreApart)
{
    public static AlignedGroups Of(IEnumerable<ImmutableArray<GridCell>> lines, Measure measure)
    {
        Span[][] figures = [.. lines.Select(l => l.Select(f => Span.Of(f, measure)).ToArray())];
        List<Span> spans = [];
        foreach (Span figure in figures.SelectMany(f => f).OrderBy(f => f.From))
        {
            if (spans.Count > 0 && spans[^1].Overlaps(figure))
                spans[^1] = spans[^1].With(figure);
            else
                spans.Add(figure);
        }

        Span[] groups = [.. spans];
        int[][] found = [.. figures.Select(l => l.Select(f => Find(groups, f)).Distinct().ToArray())];
        int apart = found.SelectMany(l => l.Zip(l.Skip(1)).Where(p => p.Second == p.First + 1)).Distinct().Count();
        return new(groups, found.Select(l => l.Length).DefaultIfEmpty().Max(), apart == spans.Count - 1);
    }

    /// <summary>The group that a figure is in; −1 if it is none of the figures.</summary>
    public int Find(Span figure) => Find(Spans, figure);

    private static int Find(Span[] groups, Span figure)
    {
        int at = Array.BinarySearch(groups, figure, Comparer<Span>.Create((a, b) => a.From.CompareTo(b.From)));
        int group = at >= 0 ? at : ~at - 1;
        return group >= 0 && groups[group].To >= figure.To ? group : -1;
    }
}
