using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>
/// Finds where the next of several reports begins: at the name of a sheet, or at a title with a year, with at least two tables of the
/// form before it and the same ones behind it. One report has each of its tables once, however pages and sheets cut it.
/// </summary>
internal sealed class ReportParts
{
    private const int FewestTables = 2;

    private readonly IReadOnlyList<ContentBlock> _blocks;

    // How many labels of each table are before a block.
    private readonly int[][] _before;

    private ReportParts(IReadOnlyList<ContentBlock> blocks, LabelMemory memory)
    {
        _blocks = blocks;
        _before = new int[blocks.Count + 1][];
        _before[0] = new int[TableWords.TableCount];
        for (int i = 0; i < blocks.Count; i++)
        {
            int[]? labels = null;
            foreach (string text in EditionDetector.TextsOf(blocks[i]))
            {
                if (TableWords.Find(memory.Normalize(text)) is { Number: var table })
                    (labels ??= [.. _before[i]])[table]++;
            }

            _before[i + 1] = labels ?? _before[i];
        }
    }

    /// <summary>The blocks of each report; all of them if there is one report, or none.</summary>
    public static ImmutableArray<IReadOnlyList<ContentBlock>> Of(IReadOnlyList<ContentBlock> blocks, LabelMemory memory)
    {
        if (!blocks.Skip(1).Any(IsBeginning))
            return [blocks];
        ReportParts parts = new(blocks, memory);
        int[] begins = [.. parts.Begins(), blocks.Count];
        return [.. begins.Zip(begins.Skip(1), (from, to) => (IReadOnlyList<ContentBlock>)[.. blocks.Skip(from).Take(to - from)])];
    }

    private IEnumerable<int> Begins()
    {
        int begin = 0;
        yield return begin;
        for (int i = 1; i < _blocks.Count; i++)
        {
            if (!IsBeginning(_blocks[i]) || TablesIn(begin, i).Intersect(TablesIn(i, _blocks.Count)).Count() < FewestTables)
                continue;
            yield return i;
            begin = i;
        }
    }

    private IEnumerable<int> TablesIn(int from, int to) =>
        Enumerable.Range(0, TableWords.TableCount).Where(t => _before[to][t] - _before[from][t] >= TableWords.Fewest);

    private static bool IsBeginning(ContentBlock block) => block switch
    {
        PartName => true,
        Paragraph { Text: var line } => line.Contains('公') && TitleText.Read(line.Trim()) is { Year: not null },
        _ => false,
    };
}
