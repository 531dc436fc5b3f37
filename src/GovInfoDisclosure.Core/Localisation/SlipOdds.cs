using System.Globalization;

namespace GovInfoDisclosure.Localisation;

/// <summary>How probable it is that a figure is printed where another one is true, by the slips that people and readers make.</summary>
internal static class SlipOdds
{
    // 2^53 − 1 has 16 digits, and one may be added.
    private const int MostDigits = 20;

    // How often each slip is the cause of a wrong figure.
    private const double Digit = 0.25, Transposition = 0.15, Dropped = 0.1, Added = 0.1, Tenfold = 0.06, OtherUnit = 0.01, SmallSlip = 0.12,
        LastYear = 0.08, Zero = 0.1, Neighbour = 0.1, Anything = 0.03;

    private const int LargestSmallSlip = 2;

    /// <summary>The probability of the printed figure.</summary>
    /// <param name="printed">The figure that is printed.</param>
    /// <param name="actual">The figure that is true.</param>
    /// <param name="neighbours">How many cells are beside it.</param>
    /// <param name="same">How many of them print the same figure.</param>
    /// <param name="likeliest">The slip that contributes most to it.</param>
    public static double Of(long printed, long actual, int neighbours, int same, out Mechanism likeliest)
    {
        Span<char> a = stackalloc char[MostDigits], p = stackalloc char[MostDigits];
        a = Write(actual, a);
        p = Write(printed, p);
        var sum = new Sum();
        sum.Add(Anything / ((2.0 * Math.Max(printed, actual)) + 10), Mechanism.Other);
        if (a.Length == p.Length)
            AddSameLength(a, p, ref sum);
        else if (a.Length == p.Length + 1 && LacksOne(a, p))
            sum.Add(Dropped / a.Length, Mechanism.DigitDropped);
        else if (a.Length + 1 == p.Length && LacksOne(p, a))
            sum.Add(Added / (10.0 * (a.Length + 1)), Mechanism.DigitAdded);
        if (actual != 0 && AreApart(printed, actual, 10))
            sum.Add(Tenfold, Mechanism.Factor10);
        if (actual != 0 && AreApart(printed, actual, 10_000))
            sum.Add(OtherUnit, Mechanism.Factor10000);
        if (Math.Abs(printed - actual) <= LargestSmallSlip)
            sum.Add(SmallSlip / (2 * LargestSmallSlip), sum.Likeliest);
        if (printed >= actual / 2 && printed <= (2 * actual) + 3)
            sum.Add(LastYear / ((2.0 * actual) + 4 - (actual / 2)), Mechanism.LastYearKept);
        if (printed == 0)
            sum.Add(Zero, Mechanism.ZeroForValue);
        if (same > 0)
            sum.Add(Neighbour * same / neighbours, Mechanism.NeighbourCopied);
        likeliest = sum.Likeliest == Mechanism.Other && actual == 0 ? Mechanism.ValueForZero : sum.Likeliest;
        return sum.Total;
    }

    private static void AddSameLength(ReadOnlySpan<char> a, ReadOnlySpan<char> p, ref Sum sum)
    {
        int first = a.CommonPrefixLength(p);
        if (first == a.Length)
            return;
        if (a[(first + 1)..].SequenceEqual(p[(first + 1)..]))
            sum.Add(Digit / (9.0 * a.Length), Mechanism.Digit);
        else if (a[first] == p[first + 1] && a[first + 1] == p[first] && a[(first + 2)..].SequenceEqual(p[(first + 2)..]))
            sum.Add(Transposition / (a.Length - 1), Mechanism.Transposition);
    }

    private static bool AreApart(long x, long y, long factor) => Math.DivRem(x, factor) == (y, 0) || Math.DivRem(y, factor) == (x, 0);

    /// <summary>Whether the shorter number is the longer one without one of its digits.</summary>
    private static bool LacksOne(ReadOnlySpan<char> longer, ReadOnlySpan<char> shorter)
    {
        int first = longer.CommonPrefixLength(shorter);
        return longer[(first + 1)..].SequenceEqual(shorter[first..]);
    }

    private static Span<char> Write(long figure, Span<char> digits) =>
        figure.TryFormat(digits, out int length, default, CultureInfo.InvariantCulture) ? digits[..length] : [];

    private struct Sum
    {
        private double _largest;

        public Sum()
        {
        }

        public double Total { get; private set; }

        public Mechanism Likeliest { get; private set; } = Mechanism.Other;

        public void Add(double odds, Mechanism slip)
        {
            Total += odds;
            if (odds > _largest || slip == Likeliest)
                (_largest, Likeliest) = (Math.Max(_largest, odds), slip);
        }
    }
}
