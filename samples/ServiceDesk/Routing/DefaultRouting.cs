using LibraryService.Hours;
using LibraryService.Routing;
using LibraryService.Samples.Desk.Files;

namespace LibraryService.Samples.Desk.Routing;

/// <summary>The policies of routing that the sample ships with, from JSON inside the program.</summary>
internal static class DefaultRouting
{
    /// <summary>Who answers what, from <c>inquiries.json</c>.</summary>
    /// <param name="hours">The hours of the branches that it names.</param>
    public static InquiryPolicy Inquiries(HoursBook hours) => InquiryPolicy.ParseJson(OwnFile.Read("inquiries.json"), hours);

    /// <summary>How patrons are reached, from <c>contacts.json</c>.</summary>
    public static ContactPolicy Contacts() => ContactPolicy.ParseJson(OwnFile.Read("contacts.json"));
}
