using GovInfoDisclosure.Documents.Tests;
using static GovInfoDisclosure.Hostile.Many;

namespace GovInfoDisclosure.Hostile.Kinds;

/// <summary>JSON that is deep, long, or wrong a million times.</summary>
internal static class FloodsOfJson
{
    public static Kind Kind => new("floods of JSON", new()
    {
        ["lists within each other"] = () => Times(5_000_000, "[").ToUtf8(),
        ["objects within each other"] = () => Times(3_000_000, "{\"a\":").ToUtf8(),
        ["empty parts"] = () => ("{\"edition\":\"2021\",\"overview\":{\"parts\":[" + Times(5_000_000, "{},") + "{}]}}").ToUtf8(),
        ["unknown members"] = () => ("{\"edition\":\"2021\"," + Of(1_000_000, i => $"\"a{i}\":0,") + "\"b\":0}").ToUtf8(),
        ["the same member"] = () => ("{" + Times(1_000_000, "\"year\":1,") + "\"edition\":\"2021\"}").ToUtf8(),
        ["wrong values"] = () =>
            ("{\"edition\":\"2021\",\"requests\":{" + Times(300_000, "\"newlyReceived\":{\"total\":\"x\"},") + "\"a\":0}}").ToUtf8(),
        ["a number of 20 MB"] = () => ("{\"year\":" + Times(20_000_000, "9") + "}").ToUtf8(),
        ["an exponent without end"] = () => ("{\"year\":1e" + Times(5_000_000, "9") + "}").ToUtf8(),
        ["a text of 20 MB"] = () => ("{\"edition\":\"2021\",\"title\":\"" + Times(20_000_000, "x") + "\"}").ToUtf8(),
        ["escapes"] = () => ("{\"edition\":\"2021\",\"title\":\"" + Times(3_000_000, "\\u4e00") + "\"}").ToUtf8(),
        ["halves of characters"] = () => ("{\"edition\":\"2021\",\"title\":\"" + Times(1_000_000, "\\uD800") + "\"}").ToUtf8(),
        ["a name of 20 MB"] = () => ("{\"" + Times(20_000_000, "x") + "\":0}").ToUtf8(),
        ["blanks"] = () => ("{" + Times(20_000_000, " ") + "\"edition\":\"2021\"}").ToUtf8(),
        ["commas"] = () => ("{\"a\":[" + Times(10_000_000, ",") + "]}").ToUtf8(),
        ["a mark of byte order and zeros"] = () => ("\uFEFF{\"edition\":\"2021\"," + Times(1_000_000, "\0") + "}").ToUtf8(),
    });
}
