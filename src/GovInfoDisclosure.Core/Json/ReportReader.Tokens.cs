using System.Numerics;
using System.Text.Json;

namespace GovInfoDisclosure.Json;

/// <summary>Tokens, the members of objects, and the findings about them.</summary>
internal ref partial struct ReportReader
{
    // A report is six levels deep; the rest is for unknown members, which are skipped.
    private const int MaxDepth = 64;

    /// <summary>
    /// Goes on to the value of the next known member and returns the position of its name; −1 at the end of the object. A repeated
    /// member is read like the first one, so that findings about values do not depend on the order of members.
    /// </summary>
    private int Next(scoped ref MemberCursor cursor, EncodedNames names, ulong required, in JsonPath at)
    {
        while (Advance() == JsonTokenType.PropertyName)
        {
            int member = names.Find(ref _json, cursor.Expected);
            if (member < 0)
            {
                if (ReferenceEquals(names, _layout.Names) && IsSchemaName())
                    SkipSchema(at.Child("$schema"));
                else
                    Unknown(at);
                continue;
            }

            if (!cursor.Mark(member))
                Report(MessageKeys.Duplicate, at.Child(names[member].Value));
            Advance();
            return member;
        }

        if (cursor.Missing(required) is not 0 and var missing)
            Missing(missing, names, at);
        return -1;
    }

    private bool IsSchemaName() =>
        (!_json.ValueIsEscaped || JsonText.IsWellFormed(ref _json)) && _json.ValueTextEquals("$schema"u8);

    // Editors bind a document to its schema by this member. It is about the document, so it is no part of the report.
    private void SkipSchema(JsonPath at)
    {
        if (_hasSchema)
            Report(MessageKeys.Duplicate, at);
        _hasSchema = true;
        Advance();
        ReadString(at);
    }

    private JsonTokenType Advance()
    {
        // Cannot happen to a whole text; a converter could be handed part of one.
        if (!_json.Read())
            throw new JsonException("The value ends too early.");
        return _json.TokenType;
    }

    private bool IsObject(JsonPath at)
    {
        if (_json.TokenType == JsonTokenType.StartObject)
            return true;
        WrongType(at, JsonTerms.Object);
        return false;
    }

    private bool IsString(JsonPath at)
    {
        if (_json.TokenType == JsonTokenType.String)
            return true;
        WrongType(at, JsonTerms.String);
        return false;
    }

    private string? ReadString(JsonPath at)
    {
        if (!IsString(at))
            return null;
        string? text = JsonText.Decode(ref _json);
        if (text is null)
            Report(MessageKeys.Surrogate, at);
        return text;
    }

    private void Unknown(JsonPath at)
    {
        if (_findings is null || JsonText.IsWellFormed(ref _json))
            Report(MessageKeys.Unknown, at.Child(NameForPointer()));
        else
            Report(MessageKeys.Surrogate, at.Child(JsonText.Quote(_json.ValueSpan)));
        Advance();
        _json.Skip();
    }

    private readonly string NameForPointer()
    {
        if (_findings is null)
            return "";
        return _json.ValueIsEscaped && _json.ValueSpan.Length <= JsonText.LongestQuotation
            ? _json.GetString()!
            : JsonText.Quote(_json.ValueSpan);
    }

    private void Missing(ulong missing, EncodedNames names, JsonPath at)
    {
        for (; missing != 0; missing &= missing - 1)
            Report(MessageKeys.Missing, at.Child(names[BitOperations.TrailingZeroCount(missing)].Value));
    }

    private void WrongType(JsonPath at, LocalizedText expected)
    {
        Report(MessageKeys.Type, at, null, new("expectedType", expected), new("actualType", JsonTerms.Type(_json.TokenType)));
        _json.Skip();
    }

    private void WrongValue(JsonPath at, LocalizedText expected) =>
        Report(
            MessageKeys.Value, at, _findings is null ? null : JsonText.Quote(_json.ValueSpan),
            new FindingArgument("expectedType", expected));

    private void Report(string key, JsonPath at, string? actual = null, params ReadOnlySpan<FindingArgument> arguments)
    {
        _hasFindings = true;
        // What is no longer listed needs no pointer.
        if (_findings is null or { IsFull: true })
            return;
        string pointer = at.ToString();
        // The pointer of the whole document is empty, which reads badly in a sentence.
        _findings.Add(_text, (int)_json.TokenStartIndex, key, pointer, actual,
            pointer.Length > 0 ? arguments : [.. arguments, new("pointer", JsonTerms.Document)]);
    }

    private void Unreadable(int offset, LocalizedText reason) =>
        _findings!.Add(_text, offset, Rule.Usual, "", null, new FindingArgument("reason", reason));

    private void SyntaxError(JsonException e)
    {
        int offset = JsonText.OffsetOf(_text, e);
        bool isTooDeep = _json.CurrentDepth >= MaxDepth - 1 && offset < _text.Length && _text[offset] is (byte)'{' or (byte)'[';
        Unreadable(offset, JsonTerms.SyntaxError(_text, offset, isTooDeep));
    }
}
