using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace GovInfoDisclosure.AspNetCore.Endpoints;

/// <summary>A file that clients get as it is.</summary>
internal sealed class PublishedFile(byte[] content)
{
    private readonly Lazy<byte[]> _compressed = new(() => Compress(content));

    public byte[] Content => content;

    /// <summary>The content in the format gzip.</summary>
    public byte[] Compressed => _compressed.Value;

    /// <summary>The entity tag of the content.</summary>
    public EntityTagHeaderValue Tag { get; } = new($"\"{Hash(content)}\"");

    /// <summary>The entity tag of the compressed content, which is another representation.</summary>
    public EntityTagHeaderValue CompressedTag { get; } = new($"\"{Hash(content)}-gzip\"");

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 8));

    private static byte[] Compress(byte[] content)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.SmallestSize))
            gzip.Write(content);
        return buffer.ToArray();
    }
}
