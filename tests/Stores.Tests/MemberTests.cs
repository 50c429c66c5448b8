using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.EntityFrameworkCore.Content;
using LibraryService.Routing;

namespace LibraryService.EntityFrameworkCore.Tests;

/// <summary>A member that is added to a value is kept, or somebody says why not.</summary>
public class MemberTests
{
    [Theory]
    [InlineData(typeof(CaseEvent), typeof(StoredEvent), "")]
    [InlineData(typeof(Inquiry), typeof(StoredInquiry), "BranchId HandedBack")]
    [InlineData(typeof(OutboundMessage), typeof(StoredStep), "")]
    [InlineData(typeof(ContactPoint), typeof(StoredPoint), "")]
    public void Everything_that_can_be_set_has_a_place(Type value, Type stored, string named) => value.GetProperties()
        .Where(property => property.CanWrite || value.GetConstructors().Any(made => made.GetParameters().Any(parameter => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase))))
        .Select(property => property.Name)
        .Except(stored.GetProperties().Select(property => property.Name), StringComparer.Ordinal)
        .ShouldBe(named.Split(' ', StringSplitOptions.RemoveEmptyEntries), ignoreOrder: true);

    [Fact]
    public void All_of_an_entry_is_its_content_or_its_progress() => typeof(OutboxEntry).GetProperties()
        .Where(property => property.CanWrite)
        .Select(property => property.Name)
        .Except([.. typeof(StoredEntry).GetProperties().Concat(typeof(DeliveryProgress).GetProperties()).Select(property => property.Name), "Claim"], StringComparer.Ordinal)
        .ShouldBeEmpty();
}
