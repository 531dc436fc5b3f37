using System.Security.Cryptography;
using System.Text;

namespace GovInfoDisclosure.Cli.Serve;

/// <summary>
/// What requests have to bring, so that neither other users of the machine nor other pages in the browser can use the server.
/// </summary>
internal sealed class AccessToken
{
    /// <summary>The parameter of an address with the token.</summary>
    public const string QueryName = "token";

    /// <summary>The header of a request with the token.</summary>
    public const string HeaderName = "X-GovInfo-Token";

    private const int Bytes = 16;

    private readonly string _text;

    private AccessToken(string text) => _text = text;

    /// <summary>A token that nobody can guess.</summary>
    public static AccessToken New() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes)));

    /// <summary>Whether a text is this token; the time that takes reveals nothing about it.</summary>
    public bool Is(string? text) =>
        text is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(text), Encoding.UTF8.GetBytes(_text));

    public override string ToString() => _text;
}
