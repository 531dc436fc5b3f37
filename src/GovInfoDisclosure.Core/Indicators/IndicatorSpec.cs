namespace GovInfoDisclosure.Indicators;

/// <summary>An indicator as written down. A path names a row of cells below a table or group, <c>/*</c> all rows of a group.</summary>
/// <param name="Id">The stable name.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Formula">The formula in words.</param>
/// <param name="Numerator">The pointers whose figures add up to the part.</param>
/// <param name="Denominator">Those that add up to the whole.</param>
internal sealed record IndicatorSpec(string Id, LocalizedText Label, LocalizedText Formula, string[] Numerator, string[] Denominator);
