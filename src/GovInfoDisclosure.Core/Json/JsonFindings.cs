using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Json;

/// <summary>Collects the findings of one reading.</summary>
internal sealed class JsonFindings
{
    /// <summary>A text with more faults than this is no report; without a limit it could fill the memory with findings.</summary>
    public const int Most = 1000;

    private readonly List<Finding> _findings = [];
    private TextLocator _locator;

    /// <summary>Whether no more findings are taken.</summary>
    public bool IsFull => _findings.Count > Most;

    /// <summary>Adds a finding of GID111 at a byte offset.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="offset">The offset in it.</param>
    /// <param name="key">The key of the message.</param>
    /// <param name="pointer">The JSON pointer.</param>
    /// <param name="actual">The value as written, if the message quotes it.</param>
    /// <param name="arguments">Further arguments of the message.</param>
    public void Add(
        ReadOnlySpan<byte> text, int offset, string key, string pointer, string? actual, params ReadOnlySpan<FindingArgument> arguments)
    {
        if (IsFull)
            return;
        SourcePlace place = _locator.PlaceOf(text, offset);
        FindingArgument[] position = [new("line", Number(place.Line)), new("column", Number(place.Column))];
        _findings.Add(_findings.Count == Most
            ? new Finding(Rules.InvalidJson, "") { MessageKey = MessageKeys.More, Place = place, Arguments = [.. position] }
            : new Finding(Rules.InvalidJson, pointer)
            {
                MessageKey = key,
                Place = place,
                Actual = actual is null ? null : FindingValue.Of(actual),
                Arguments = [.. position, .. arguments],
            });
    }

    public ImmutableArray<Finding> InOrder(DisclosureForm? form) => [.. _findings.Order(new FindingOrder(form))];

    /// <summary>A finding in a value as a finding in the text around it.</summary>
    /// <param name="finding">A finding whose place counts from the beginning of the value.</param>
    /// <param name="prefix">The pointer of the value.</param>
    /// <param name="lines">The lines before the one where the value begins.</param>
    /// <param name="columns">The characters before the value on that line.</param>
    public static Finding Move(Finding finding, string prefix, int lines, int columns)
    {
        SourcePlace place = finding.Place ?? new SourcePlace { Line = 1, Column = 1 };
        place = place with { Line = place.Line + lines, Column = place.Column + (place.Line == 1 ? columns : 0) };
        return finding with
        {
            Pointer = prefix + finding.Pointer,
            Place = place,
            Arguments =
            [
                new("line", Number(place.Line)), new("column", Number(place.Column)),
                // Only the whole document is named in words.
                .. finding.Arguments.Where(a => a.Name is not ("line" or "column") && (a.Name != "pointer" || prefix.Length == 0)),
            ],
        };
    }

    private static LocalizedText Number(int? number) => LocalizedText.Same(number!.Value.ToString(CultureInfo.InvariantCulture));
}
