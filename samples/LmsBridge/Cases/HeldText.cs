using System.Security.Cryptography;
using System.Text;
using LibraryService.Templates;

namespace LibraryService.Samples.Bridge.Cases;

/// <summary>What a second reader has to read: the words on each channel on which they are to go out.</summary>
/// <param name="Writer">Who wrote them.</param>
/// <param name="Messages">The words, for each channel.</param>
internal sealed record HeldText(string Writer, IReadOnlyList<RenderedMessage> Messages)
{
    /// <summary>The same for the same words only, so that an approval is one of what was read.</summary>
    public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', Messages.Select(message => $"{message.Channel}\n{message.WholeText}")))));
}
