using System.Globalization;
using System.Text.Json.Serialization;

namespace GovInfoDisclosure;

/// <summary>A value in a finding: a figure, or a text such as a date or a quotation.</summary>
[JsonConverter(typeof(FindingValueJsonConverter))]
public readonly record struct FindingValue
{
    private FindingValue(decimal? number, string? text)
    {
        Number = number;
        Text = text;
    }

    /// <summary>The figure, or null if the value is a text.</summary>
    public decimal? Number { get; }

    /// <summary>The text, or null if the value is a figure.</summary>
    public string? Text { get; }

    /// <summary>A figure.</summary>
    public static FindingValue Of(decimal number) => new(number, null);

    /// <summary>A text.</summary>
    public static FindingValue Of(string text) => new(null, text);

    /// <summary>A date, written as in JSON: <c>2025-01-31</c>.</summary>
    public static FindingValue Of(DateOnly date) => Of(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>The figure without grouping, or the text.</summary>
    public override string ToString() => Number?.ToString(CultureInfo.InvariantCulture) ?? Text ?? "";
}
