using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Indicators;

/// <summary>Why a rate is undefined, which is not 0 %.</summary>
[JsonConverter(typeof(EnumWordJsonConverter<RateGap>))]
public enum RateGap
{
    /// <summary>The denominator is 0: there was nothing of which a part could be taken.</summary>
    ZeroDenominator,

    /// <summary>The denominator is below 0, as a change may be: a part of it means nothing.</summary>
    NegativeDenominator,

    /// <summary>A cell that is needed is blank.</summary>
    Blank,

    /// <summary>A cell that is needed could not be read.</summary>
    Unread,

    /// <summary>The edition of the form has not all the cells.</summary>
    NotOnForm,

    /// <summary>The figures are too large to be divided exactly.</summary>
    TooLarge,
}
