using System.Globalization;
using DocumentFormat.OpenXml;

namespace GovInfoDisclosure.Documents.Media.Packages;

/// <summary>Attribute values as they are written: the typed ones of Open XML throw where a file has something else there.</summary>
internal static class SimpleValues
{
    public static int? ToInt(this OpenXmlSimpleType? value) =>
        int.TryParse(value?.InnerText, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;

    public static double? ToDouble(this OpenXmlSimpleType? value) =>
        double.TryParse(value?.InnerText, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : null;

    /// <summary>An on-off value is on where it has no value (<c>w:vanish</c>), and off where it is missing.</summary>
    public static bool IsOn(this OpenXmlSimpleType? value) => value?.InnerText is not (null or "0" or "false" or "off");
}
