using GovInfoDisclosure.Documents.Media.Packages;
using GovInfoDisclosure.Documents.Media.Pages;

namespace GovInfoDisclosure.Documents.Media.Ofd;

/// <summary>Outlines of paths: a text of operators and their operands (GB/T 33190, 9.1).</summary>
internal static class OfdPath
{
    private const string Operators = "MSLQBAC";

    /// <summary>The lines of a path, each by its points.</summary>
    public static List<List<PathPoint>> Outlines(PartElement path, Affine matrix, Work work)
    {
        List<List<PathPoint>> outlines = [];
        List<double> operands = [];
        char command = ' ';
        foreach (string word in Numbers.Words(path.Child("AbbreviatedData")?.Text, work).SelectMany(Parts))
        {
            if (Operators.Contains(word[0], StringComparison.Ordinal))
            {
                command = word[0];
                operands.Clear();
                if (command == 'C' && outlines is [.., [var start, ..] closed])
                    closed.Add(start with { IsCurved = false });
                continue;
            }

            // Nobody knows where the path goes on behind a place that is none.
            if (Numbers.Single(word) is not { } operand)
                break;
            operands.Add(operand);
            if (operands.Count < OperandsOf(command))
                continue;
            work.Spend(Cost.Point);
            Add(command, operands, outlines, matrix);
            operands.Clear();
        }

        return outlines;
    }

    private static void Add(char command, List<double> operands, List<List<PathPoint>> outlines, Affine matrix)
    {
        if (command is 'M' or 'S')
            outlines.Add([]);
        if (outlines.Count == 0)
            return;
        // The handles of a curve bound it; the radii of an arc do not.
        for (int i = command == 'A' ? operands.Count - 2 : 0; i < operands.Count - 1; i += 2)
            outlines[^1].Add(new(matrix.Place(operands[i], operands[i + 1]), command is 'Q' or 'B' or 'A'));
    }

    private static int OperandsOf(char command) => command switch
    {
        'M' or 'S' or 'L' => 2,
        'Q' => 4,
        'B' => 6,
        'A' => 7,
        _ => int.MaxValue,
    };

    // Some programs write operators and operands without a blank between them.
    private static IEnumerable<string> Parts(string word)
    {
        int start = 0;
        for (int i = 0; i < word.Length; i++)
        {
            if (!Operators.Contains(word[i], StringComparison.Ordinal))
                continue;
            if (i > start)
                yield return word[start..i];
            yield return word[i..(i + 1)];
            start = i + 1;
        }

        if (start < word.Length)
            yield return word[start..];
    }
}
