namespace GovInfoDisclosure.FsCheck.Narratives;

/// <summary>Small numbers in Chinese numerals, as reports write them now and then.</summary>
internal static class ChineseNumerals
{
    public const long Largest = 99;

    private const string Digits = "零一二三四五六七八九";

    public static string Of(long number)
    {
        if (number < 10)
            return Digits[(int)number].ToString();
        long tens = number / 10, ones = number % 10;
        return (tens == 1 ? "" : Digits[(int)tens].ToString()) + "十" + (ones == 0 ? "" : Digits[(int)ones].ToString());
    }
}
