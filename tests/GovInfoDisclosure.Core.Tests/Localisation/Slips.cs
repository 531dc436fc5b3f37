using System.Globalization;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Tests.Localisation;

/// <summary>The nine ways in which the figure of one cell becomes wrong in writing, recognition or copying.</summary>
internal static class Slips
{
    private const string Digits = "0123456789";

    /// <summary>The names of the ways, which failed tests print.</summary>
    public static readonly string[] Names =
        ["digit", "transposition", "digit dropped", "digit added", "tenfold", "slip", "last year's", "zeroed", "neighbour's"];

    /// <summary>The figure that the cell may have by a slip.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="report">The report in order.</param>
    /// <param name="cell">The cell, which is not blank.</param>
    /// <param name="random">Decides what the slip leaves open.</param>
    /// <returns>Null if the slip cannot happen there, or changes nothing.</returns>
    public static long? Figure(string name, DisclosureReport report, FormCell cell, Random random)
    {
        long figure = (long)report[cell]!;
        string digits = figure.ToString(CultureInfo.InvariantCulture);
        int at = random.Next(digits.Length);
        char other = Digits[random.Next(Digits.Length)];
        long? wrong = name switch
        {
            "digit" => Read(digits[..at] + other + digits[(at + 1)..]),
            "transposition" => at == 0 ? null : Read($"{digits[..(at - 1)]}{digits[at]}{digits[at - 1]}{digits[(at + 1)..]}"),
            "digit dropped" => digits.Length == 1 ? null : Read(digits.Remove(at, 1)),
            "digit added" => figure == 0 ? null : Read(digits.Insert(random.Next(digits.Length + 1), other.ToString())),
            "tenfold" => figure % 10 == 0 && random.Next(2) == 0 ? figure / 10 : figure * 10,
            "slip" => figure + random.Next(-2, 3),
            "last year's" => random.NextInt64(figure / 2, (2 * figure) + 4),
            "zeroed" => 0,
            _ => Neighbour(report, cell, random),
        };
        return wrong == figure || wrong < 0 ? null : wrong;
    }

    private static long? Neighbour(DisclosureReport report, FormCell cell, Random random)
    {
        int column = cell.Row.Cells.IndexOf(cell) + (random.Next(2) == 0 ? -1 : 1);
        return column >= 0 && column < cell.Row.Cells.Length ? (long?)report[cell.Row.Cells[column]] : null;
    }

    // No figure begins with 0.
    private static long? Read(string digits) =>
        digits is ['0', _, ..] ? null : long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
