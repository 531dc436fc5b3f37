namespace GovInfoDisclosure.Documents.Media.Pages;

/// <summary>Finds the tables that are drawn with lines: lines that touch belong together.</summary>
internal static class LatticeFinder
{
    // A page with more lines is a drawing; the largest form has some sixty.
    public const int MostRulings = 4000;

    // A page of the form has some hundred; more is a pattern, and would only fill memory.
    private const int MostCells = 10_000;

    private const double SameLine = 0.3;

    public static List<Lattice> Find(PrintedPage page)
    {
        // Lines of different tables may be nearly on one line: only pieces of the very same line are put together before.
        List<Ruling> horizontal = Ruling.Merge(page.Horizontal, SameLine, page.Tolerance);
        List<Ruling> vertical = Ruling.Merge(page.Vertical, SameLine, page.Tolerance);
        if (horizontal.Count + vertical.Count > MostRulings)
            return [];
        IEnumerable<Lattice> lattices =
            Groups(horizontal, vertical, page.Tolerance).Select(g => LatticeOf(g.Horizontal, g.Vertical, page.Tolerance));
        List<Lattice> found = [.. lattices.Where(IsTable)];
        // What has a table in it is a frame around it.
        found.RemoveAll(frame => found.Exists(frame.Contains));
        return found;
    }

    private static Lattice LatticeOf(List<Ruling> horizontal, List<Ruling> vertical, double tolerance) =>
        new(Ruling.Merge(horizontal, tolerance, tolerance), Ruling.Merge(vertical, tolerance, tolerance), tolerance);

    private static bool IsTable(Lattice lattice) =>
        lattice.Columns.Length > 2 && (long)lattice.Columns.Length * lattice.Rows.Length <= MostCells && lattice.Rows.Length > 1
        && lattice.Cells().Skip(1).Any();

    private static IEnumerable<(List<Ruling> Horizontal, List<Ruling> Vertical)> Groups(
        List<Ruling> horizontal, List<Ruling> vertical, double tolerance)
    {
        var free = new HashSet<int>(Enumerable.Range(0, vertical.Count));
        var unseen = new HashSet<int>(Enumerable.Range(0, horizontal.Count));
        while (unseen.Count > 0)
        {
            List<Ruling> across = [];
            List<Ruling> down = [];
            var open = new Queue<int>([unseen.First()]);
            unseen.Remove(open.Peek());
            while (open.TryDequeue(out int h))
            {
                across.Add(horizontal[h]);
                foreach (int v in free.Where(v => Touch(horizontal[h], vertical[v], tolerance)).ToArray())
                {
                    free.Remove(v);
                    down.Add(vertical[v]);
                    foreach (int next in unseen.Where(n => Touch(horizontal[n], vertical[v], tolerance)).ToArray())
                    {
                        unseen.Remove(next);
                        open.Enqueue(next);
                    }
                }
            }

            if (down.Count > 0)
                yield return (across, down);
        }
    }

    private static bool Touch(Ruling horizontal, Ruling vertical, double tolerance) =>
        vertical.At >= horizontal.From - tolerance && vertical.At <= horizontal.To + tolerance
        && horizontal.At >= vertical.From - tolerance && horizontal.At <= vertical.To + tolerance;
}
