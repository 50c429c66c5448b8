using System.Text;
using LibraryService.Templates.Messages;

namespace LibraryService.Desk.Flows;

/// <summary>What a patron likes to read. Texts of it show how the library knows, never what it is.</summary>
/// <param name="Kind">An author, a series or a subject.</param>
/// <param name="Name">Its name, however it is written: <c>Le Guin, Ursula K.</c> is <c>Ursula K. Le Guin</c>.</param>
/// <param name="Source">How the library knows.</param>
public sealed record Interest(FollowedKind Kind, string Name, InterestSource Source = InterestSource.Follow)
{
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Kind = ").Append(Kind).Append(", Source = ").Append(Source);
        return true;
    }
}
