namespace GovInfoDisclosure.Json;

/// <summary>Reads a JSON number as a decimal only if it can be held exactly; the parsers of the base class library round.</summary>
internal static class ExactDecimal
{
    private const int MostDigits = 29;
    private const int LargestScale = 28;

    // Exponents beyond this are out of range whatever the digits are, for a document has far fewer digits.
    private const long ExponentLimit = long.MaxValue / 16;

    private static readonly UInt128 LargestMantissa = (UInt128.One << 96) - 1;

    /// <param name="number">A number in the grammar of JSON.</param>
    /// <param name="value">The number without trailing zeros.</param>
    public static bool TryParse(ReadOnlySpan<byte> number, out decimal value)
    {
        bool isNegative = number[0] == '-';
        int exponentAt = number.IndexOfAny((byte)'e', (byte)'E');
        long exponent = exponentAt < 0 ? 0 : Exponent(number[(exponentAt + 1)..]);
        value = 0;
        if (!TryMantissa(number[(isNegative ? 1 : 0)..(exponentAt < 0 ? number.Length : exponentAt)], out UInt128 mantissa, ref exponent))
            return false;
        if (mantissa == 0)
            return true;
        for (; exponent > 0 && mantissa <= LargestMantissa; exponent--)
            mantissa *= 10;
        if (mantissa > LargestMantissa || exponent < -LargestScale)
            return false;
        unchecked
        {
            value = new decimal((int)(uint)mantissa, (int)(uint)(mantissa >> 32), (int)(uint)(mantissa >> 64), isNegative, (byte)-exponent);
        }

        return true;
    }

    // Zeros are held back until a digit follows them: in front and behind they do not belong to the mantissa.
    private static bool TryMantissa(ReadOnlySpan<byte> digits, out UInt128 mantissa, ref long exponent)
    {
        mantissa = 0;
        int zeros = 0, significant = 0;
        bool inFraction = false;
        foreach (byte digit in digits)
        {
            if (digit == '.')
            {
                inFraction = true;
                continue;
            }

            exponent -= inFraction ? 1 : 0;
            zeros++;
            if (digit == '0')
                continue;
            significant += mantissa == 0 ? 1 : zeros;
            if (significant > MostDigits)
                return false;
            mantissa = (mantissa * PowerOfTen(mantissa == 0 ? 0 : zeros)) + (UInt128)(digit - '0');
            zeros = 0;
        }

        exponent += zeros;
        return true;
    }

    private static UInt128 PowerOfTen(int power)
    {
        UInt128 result = 1;
        for (; power > 0; power--)
            result *= 10;
        return result;
    }

    private static long Exponent(ReadOnlySpan<byte> text)
    {
        long exponent = 0;
        foreach (byte digit in text)
        {
            if (digit is not ((byte)'-' or (byte)'+'))
                exponent = Math.Min(ExponentLimit, (exponent * 10) + (digit - '0'));
        }

        return text[0] == '-' ? -exponent : exponent;
    }
}
