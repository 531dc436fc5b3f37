using System.Globalization;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Defects;

/// <summary>Mistakes in the digits of counts. A sign stays where it is, and no figure begins with 0 afterwards.</summary>
internal static class DigitDefects
{
    // More than any cell holds.
    private const int MostDigits = 20;

    public static IEnumerable<(FormCell, decimal?)> Wrong(DisclosureReport report, FormCell cell, Random random)
    {
        if (Digits(report, cell) is not { } digits)
            return [];
        int at = random.Next(digits.Length);
        char[] wrong = digits.ToCharArray();
        bool mayBeZero = at > 0 || digits.Length == 1;
        wrong[at] = random.Pick<char>([.. "0123456789".Where(d => d != digits[at] && (mayBeZero || d != '0'))]);
        return [(cell, Figure(wrong, report[cell]))];
    }

    public static IEnumerable<(FormCell, decimal?)> Transposed(DisclosureReport report, FormCell cell, Random random)
    {
        if (Digits(report, cell) is not { } digits)
            return [];
        int[] places = [.. Enumerable.Range(0, digits.Length - 1).Where(i => digits[i] != digits[i + 1] && (i > 0 || digits[1] != '0'))];
        if (places.Length == 0)
            return [];
        char[] swapped = digits.ToCharArray();
        int at = random.Pick<int>(places);
        (swapped[at], swapped[at + 1]) = (swapped[at + 1], swapped[at]);
        return [(cell, Figure(swapped, report[cell]))];
    }

    public static IEnumerable<(FormCell, decimal?)> Torn(DisclosureReport report, FormCell cell, Random random)
    {
        if (Digits(report, cell) is not { Length: > 1 } digits)
            return [];
        int at = random.Next(1, digits.Length);
        FormCell[] right = Right(cell);
        IEnumerable<decimal?> moved = right.Select(c => report[c]).Prepend((decimal?)Figure(digits.AsSpan(at), null));
        return right.Zip(moved).Prepend((cell, Figure(digits.AsSpan(0, at), report[cell])));
    }

    public static IEnumerable<(FormCell, decimal?)> Joined(DisclosureReport report, FormCell cell)
    {
        FormCell[] right = Right(cell);
        if (right.Length == 0 || report[cell] is null or 0 || Digits(report, cell) is not { } first
            || Digits(report, right[0]) is not { } second || report[right[0]] < 0)
            return [];
        if (first.Length + second.Length > MostDigits)
            return [];
        IEnumerable<decimal?> moved = right.Skip(1).Select(c => report[c]).Append(null);
        return right.Zip(moved).Prepend((cell, Figure(first + second, report[cell])));
    }

    private static FormCell[] Right(FormCell cell) => [.. cell.Row.Cells.SkipWhile(c => c != cell).Skip(1)];

    // The digits of a stated count; amounts of money have a decimal point besides and are left out.
    private static string? Digits(DisclosureReport report, FormCell cell) => cell.Kind != CellKind.Money && report[cell] is { } figure
        ? Math.Abs(figure).ToString("0", CultureInfo.InvariantCulture)
        : null;

    private static decimal Figure(ReadOnlySpan<char> digits, decimal? like)
    {
        decimal figure = decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return like < 0 ? -figure : figure;
    }
}
