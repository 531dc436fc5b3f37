using System.Globalization;

namespace GovInfoDisclosure;

/// <summary>The languages of the library as those of a system.</summary>
public static class LanguageExtensions
{
    extension(Language)
    {
        /// <summary>
        /// The language for a culture: Chinese for Chinese ones in any script or region, and for the invariant culture, as the form is
        /// Chinese; English for all others.
        /// </summary>
        /// <param name="culture">The culture, such as <see cref="CultureInfo.CurrentUICulture"/>.</param>
        public static Language From(CultureInfo culture)
        {
            ArgumentNullException.ThrowIfNull(culture);
            return culture.TwoLetterISOLanguageName is "zh" or "iv" ? Language.Chinese : Language.English;
        }
    }
}
