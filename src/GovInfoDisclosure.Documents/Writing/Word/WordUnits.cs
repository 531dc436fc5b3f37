using System.Globalization;

namespace GovInfoDisclosure.Documents.Writing.Word;

/// <summary>Lengths as Word counts them.</summary>
internal static class WordUnits
{
    /// <summary>Millimetres in twentieths of a point.</summary>
    public static int Twips(double millimetres) => (int)Math.Round(millimetres * 1440 / 25.4);

    /// <summary>Points in twentieths of a point.</summary>
    public static string TwipsOfPoints(double points) => ((int)(points * 20)).ToString(CultureInfo.InvariantCulture);

    /// <summary>A size of letters in half points.</summary>
    public static string HalfPoints(double points) => ((int)(points * 2)).ToString(CultureInfo.InvariantCulture);
}
