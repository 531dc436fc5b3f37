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
        if (_findings.Count > Most)
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

    private static LocalizedText Number(int? number) => LocalizedText.Same(number!.Value.ToString(CultureInfo.InvariantCulture));
}
